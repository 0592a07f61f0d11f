import type { Box } from '../../../pictures/plot/scene';
import type { OfficePackage } from '../office-package';
import { themeType, themeXml } from '../theme';
import { tag, type Xml } from '../xml';
import type { Deck } from './deck';
import { background, colourMap, levels, presentationNamespaces, presentationType, shapeTree } from './master';
import { placeXml } from './shapes';

export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';

/** A page of notes in points: A4, upright. */
export const notesPage = { width: 595, height: 842 };

const picture: Box = { x: 57, y: 60, width: 481, height: 270 };
const text: Box = { x: 57, y: 360, width: 481, height: 420 };

/** How pages of notes look. It has a theme of its own: Office repairs a deck whose masters share one. */
export function addNotesMaster(file: OfficePackage, { theme, properties }: Deck): void {
  const path = 'ppt/theme/theme2.xml';
  file.relate(notesMasterPath, 'theme', path);
  file.addXml(path, themeType, themeXml(theme));
  const shape = (id: number, name: string, placeholder: Xml, box: Box, more: readonly Xml[]) =>
    tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        tag('p:cNvPr', { id, name }),
        tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
        tag('p:nvPr', {}, placeholder),
      ),
      tag('p:spPr', {}, placeXml('a:xfrm', box), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
      more,
    );
  const { language } = properties;
  file.addXml(
    notesMasterPath,
    presentationType('notesMaster'),
    tag(
      'p:notesMaster',
      presentationNamespaces,
      tag(
        'p:cSld',
        {},
        background('lt1'),
        shapeTree([
          shape(2, 'Slide Image Placeholder 1', tag('p:ph', { type: 'sldImg', idx: 2 }), picture, []),
          shape(3, 'Notes Placeholder 2', tag('p:ph', { type: 'body', sz: 'quarter', idx: 3 }), text, [
            tag(
              'p:txBody',
              {},
              tag('a:bodyPr'),
              tag('a:lstStyle'),
              tag('a:p', {}, tag('a:endParaRPr', { lang: language })),
            ),
          ]),
        ]),
      ),
      colourMap,
      tag('p:notesStyle', {}, levels(language, 12, 'mn', false)),
    ),
  );
}
