import { OfficePackage } from '../office-package';
import { addProperties } from '../properties';
import { emu } from '../units';
import { tag, type Xml } from '../xml';
import type { Deck } from './deck';
import { addMaster, levels, masterId, masterPath, presentationNamespaces, presentationType } from './master';
import { addNotesMaster, notesMasterPath, notesPage } from './notes-master';
import { addSlide, slidePath } from './slide-part';

/** The ids of slides begin here. */
const firstSlideId = 256;

/** How many slides of all are made. */
export interface DeckStep {
  readonly at: number;
  readonly all: number;
}

/** A deck as bytes of a .pptx file, a slide after each step, so that whoever waits for it can do something else meanwhile. */
export function* deckSteps(deck: Deck): Generator<DeckStep, Uint8Array> {
  const file = new OfficePackage();
  const path = 'ppt/presentation.xml';
  file.relate('', 'officeDocument', path);
  addProperties(file, deck.properties);
  const master = file.relate(path, 'slideMaster', masterPath);
  addMaster(file, deck);
  const notes = file.relate(path, 'notesMaster', notesMasterPath);
  addNotesMaster(file, deck);
  const slides: string[] = [];
  const all = deck.slides.length;
  for (const [i, slide] of deck.slides.entries()) {
    addSlide(file, deck, slide, i);
    slides.push(file.relate(path, 'slide', slidePath(i)));
    yield { at: i + 1, all };
  }
  const part = (name: string, root: Xml) => {
    file.addXml(`ppt/${name}.xml`, presentationType(name), root);
    file.relate(path, name, `ppt/${name}.xml`);
  };
  part('presProps', tag('p:presentationPr', presentationNamespaces));
  part('viewProps', tag('p:viewPr', presentationNamespaces));
  part(
    'tableStyles',
    tag('a:tblStyleLst', {
      'xmlns:a': presentationNamespaces['xmlns:a'],
      def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
    }),
  );
  file.relate(path, 'theme', 'ppt/theme/theme1.xml');
  file.addXml(path, presentationType('presentation.main'), presentationXml(deck, master, notes, slides));
  const packing = file.byteSteps();
  for (;;) {
    const { done, value } = packing.next();
    if (done === true) return value;
    yield { at: all, all };
  }
}

function presentationXml(deck: Deck, master: string, notes: string, slides: readonly string[]): Xml {
  const { width, height, properties } = deck;
  return tag(
    'p:presentation',
    { ...presentationNamespaces, saveSubsetFonts: 1 },
    tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: masterId, 'r:id': master })),
    tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': notes })),
    tag(
      'p:sldIdLst',
      {},
      slides.map((relation, i) => tag('p:sldId', { id: firstSlideId + i, 'r:id': relation })),
    ),
    tag('p:sldSz', { cx: emu(width), cy: emu(height) }),
    tag('p:notesSz', { cx: emu(notesPage.width), cy: emu(notesPage.height) }),
    tag('p:defaultTextStyle', {}, levels(properties.language, 16, 'mn', false)),
    sectionsXml(deck),
  );
}

/** Sections came with Office 2010, so they stand in its extension, which older programs skip. */
function sectionsXml({ sections, slides }: Deck): Xml | null {
  if (sections.length === 0) return null;
  const ends = [...sections.slice(1).map(({ from }) => from), slides.length];
  return tag(
    'p:extLst',
    {},
    tag(
      'p:ext',
      { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
      tag(
        'p14:sectionLst',
        { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
        sections.map(({ name, from }, i) =>
          tag(
            'p14:section',
            { name, id: `{00000000-0000-4000-8000-${String(i + 1).padStart(12, '0')}}` },
            tag(
              'p14:sldIdLst',
              {},
              slides.slice(from, ends[i]).map((_, k) => tag('p14:sldId', { id: firstSlideId + from + k })),
            ),
          ),
        ),
      ),
    ),
  );
}
