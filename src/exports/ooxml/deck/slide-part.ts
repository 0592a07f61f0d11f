import type { Paragraph } from '../../../pictures/plot/scene';
import { addChart } from '../chart/chart-part';
import type { OfficePackage } from '../office-package';
import { embeddedSheet, embeddedWorkbook } from '../workbook/embedded-workbook';
import { escapeXml, tag, type Xml } from '../xml';
import type { Deck, DeckLayout, DeckShape, DeckSlide, Placeholder } from './deck';
import { chartFrame, tableFrame } from './frames';
import {
  layoutPath,
  placeholderIndex,
  placeholderName,
  presentationNamespaces,
  presentationType,
  shapeTree,
  shapeWriter,
  slideNumber,
} from './master';
import { notesMasterPath } from './notes-master';
import { type ShapeWriter, shapeXml } from './shapes';
import { textBody } from './text-body';

export const slidePath = (index: number): string => `ppt/slides/slide${index + 1}.xml`;

export function addSlide(file: OfficePackage, deck: Deck, slide: DeckSlide, index: number): void {
  const { layouts, properties } = deck;
  const path = slidePath(index);
  const layout = layouts.find(({ id }) => id === slide.layout);
  if (layout === undefined) throw new Error(`No layout is called ${slide.layout}.`);
  file.relate(path, 'slideLayout', layoutPath(deck, slide.layout));
  const writer = shapeWriter(properties.language, (link) =>
    typeof link === 'number'
      ? file.relate(path, 'slide', slidePath(link - 1))
      : file.relate(path, 'hyperlink', link, true),
  );
  const taken = new Set(
    slide.shapes.flatMap((shape) => ('placeholder' in shape && shape.placeholder ? [shape.placeholder] : [])),
  );
  const texts = layout.placeholders
    .filter(({ id, type }) => type === 'number' || (slide.texts[id] !== undefined && !taken.has(id)))
    .map((one) => filledXml(one, layout, slide.texts[one.id] ?? [], writer));
  let charts = 0;
  const shapes = slide.shapes.map((shape) => {
    if (shape.kind !== 'chart') return drawnXml(shape, layout, writer);
    charts += 1;
    const name = `${index + 1}-${charts}`;
    const chart = `ppt/charts/chart${name}.xml`;
    const workbook = `ppt/embeddings/chart${name}.xlsx`;
    file.addFile(workbook, embeddedWorkbook(shape.chart, deck.theme));
    const cells = { sheet: embeddedSheet, corner: { column: 0, row: 0 } };
    const { language } = properties;
    addChart(file, chart, { chart: shape.chart, cells, sizes: shape.sizes, language }, workbook);
    return chartFrame(shape, file.relate(path, 'chart', chart), indexOf(shape, layout), writer);
  });
  file.addXml(
    path,
    presentationType('slide'),
    tag(
      'p:sld',
      presentationNamespaces,
      tag('p:cSld', {}, shapeTree([...texts, ...shapes])),
      tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
    ),
  );
  addNotes(file, slide, index, properties.language);
}

const indexOf = (shape: DeckShape, layout: DeckLayout): number | null =>
  'placeholder' in shape && shape.placeholder !== undefined
    ? placeholderIndex(layout, shape.placeholder)
    : null;

function drawnXml(
  shape: Exclude<DeckShape, { kind: 'chart' }>,
  layout: DeckLayout,
  writer: ShapeWriter,
): Xml {
  return shape.kind === 'table' ? tableFrame(shape, indexOf(shape, layout), writer) : shapeXml(shape, writer);
}

function filledXml(
  placeholder: Placeholder,
  layout: DeckLayout,
  paragraphs: readonly Paragraph[],
  writer: ShapeWriter,
): Xml {
  const { language, link, nextId } = writer;
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id: nextId(), name: placeholder.prompt }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, placeholderName(placeholder, layout)),
    ),
    tag('p:spPr'),
    placeholder.type === 'number'
      ? tag('p:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), slideNumber(language))
      : textBody('p:txBody', paragraphs, language, link, null),
  );
}

/** The speaker's page. */
function addNotes(file: OfficePackage, { notes }: DeckSlide, index: number, language: string): void {
  const path = `ppt/notesSlides/notesSlide${index + 1}.xml`;
  file.relate(path, 'notesMaster', notesMasterPath);
  file.relate(path, 'slide', slidePath(index));
  file.relate(slidePath(index), 'notesSlide', path);
  const named = (id: number, name: string, locks: Xml, placeholder: Xml) =>
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, locks),
      tag('p:nvPr', {}, placeholder),
    );
  file.addXml(
    path,
    presentationType('notesSlide'),
    tag(
      'p:notes',
      presentationNamespaces,
      tag(
        'p:cSld',
        {},
        shapeTree([
          tag(
            'p:sp',
            {},
            named(
              2,
              'Slide Image Placeholder 1',
              tag('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 }),
              tag('p:ph', { type: 'sldImg' }),
            ),
            tag('p:spPr'),
          ),
          tag(
            'p:sp',
            {},
            named(
              3,
              'Notes Placeholder 2',
              tag('a:spLocks', { noGrp: 1 }),
              tag('p:ph', { type: 'body', idx: 1 }),
            ),
            tag('p:spPr'),
            tag(
              'p:txBody',
              {},
              tag('a:bodyPr'),
              tag('a:lstStyle'),
              (notes.length === 0 ? [''] : notes).map((line) =>
                tag(
                  'a:p',
                  {},
                  line === ''
                    ? tag('a:endParaRPr', { lang: language })
                    : tag('a:r', {}, tag('a:rPr', { lang: language }), tag('a:t', {}, escapeXml(line))),
                ),
              ),
            ),
          ),
        ]),
      ),
      tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
    ),
  );
}
