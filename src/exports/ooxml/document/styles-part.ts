import { twips } from '../units';
import { tag, type Xml } from '../xml';
import type { OfficeDocument, ParagraphStyle } from './document';
import { w, wordColour, wordFonts, wordNamespaces } from './word';

/** The styles of a document, the first of which is its usual one. */
export function stylesXml({ styles, properties }: OfficeDocument): Xml {
  const [usual] = styles;
  const { language } = properties;
  const asian = language.startsWith('zh') ? language : 'zh-CN';
  const latin = language.startsWith('zh') ? 'en-US' : language;
  return tag(
    'w:styles',
    wordNamespaces,
    tag(
      'w:docDefaults',
      {},
      tag(
        'w:rPrDefault',
        {},
        tag(
          'w:rPr',
          {},
          usual !== undefined && wordFonts(usual.face),
          usual !== undefined && w('sz', usual.size * 2),
          tag('w:lang', { 'w:val': latin, 'w:eastAsia': asian }),
        ),
      ),
      tag('w:pPrDefault', {}, tag('w:pPr')),
    ),
    styles.map((style, i) => styleXml(style, i === 0)),
    tag(
      'w:style',
      { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
      w('name', 'Normal Table'),
      tag(
        'w:tblPr',
        {},
        tag(
          'w:tblCellMar',
          {},
          tag('w:left', { 'w:w': 100, 'w:type': 'dxa' }),
          tag('w:right', { 'w:w': 100, 'w:type': 'dxa' }),
        ),
      ),
    ),
    tag(
      'w:style',
      { 'w:type': 'character', 'w:styleId': 'FootnoteReference' },
      w('name', 'footnote reference'),
      tag('w:rPr', {}, w('vertAlign', 'superscript')),
    ),
  );
}

function styleXml(style: ParagraphStyle, usual: boolean): Xml {
  const {
    id,
    name,
    face,
    size,
    bold,
    colour,
    align,
    line,
    before = 0,
    after = 0,
    indent,
    heading,
    keepsNext,
  } = style;
  return tag(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': usual ? 1 : null,
      'w:customStyle': usual ? null : 1,
      'w:styleId': id,
    },
    w('name', name),
    tag('w:qFormat'),
    tag(
      'w:pPr',
      {},
      (keepsNext === true || heading !== undefined) && tag('w:keepNext'),
      heading !== undefined && tag('w:numPr', {}, heading > 1 && w('ilvl', heading - 1), w('numId', 1)),
      // The grid of lines is that of running text: it would stretch all else.
      line === undefined && w('snapToGrid', 0),
      tag('w:spacing', {
        'w:before': twips(before),
        'w:after': twips(after),
        'w:line': line === undefined ? null : twips(line),
        'w:lineRule': line === undefined ? null : 'exact',
      }),
      indent !== undefined &&
        tag('w:ind', { 'w:firstLineChars': indent * 100, 'w:firstLine': twips(indent * size) }),
      align !== undefined && w('jc', align),
      heading !== undefined && w('outlineLvl', heading - 1),
    ),
    tag(
      'w:rPr',
      {},
      wordFonts(face),
      bold === true && tag('w:b'),
      colour !== undefined && wordColour(colour),
      w('sz', size * 2),
    ),
  );
}

export const numberingXml = ({ numbering, styles }: OfficeDocument): Xml =>
  tag(
    'w:numbering',
    wordNamespaces,
    tag(
      'w:abstractNum',
      { 'w:abstractNumId': 0 },
      w('multiLevelType', 'multilevel'),
      numbering.texts.map((text, level) =>
        tag(
          'w:lvl',
          { 'w:ilvl': level },
          w('start', 1),
          w('numFmt', numbering.format),
          w('suff', numbering.format === 'decimal' ? 'space' : 'nothing'),
          w('lvlText', text),
          w('lvlJc', 'left'),
          // The indent of a level counts more than that of its style.
          tag('w:pPr', {}, tag('w:ind', { 'w:firstLine': twips(indentOf(styles, level + 1)) })),
        ),
      ),
    ),
    tag('w:num', { 'w:numId': 1 }, w('abstractNumId', 0)),
  );

function indentOf(styles: readonly ParagraphStyle[], level: number): number {
  const { indent = 0, size = 0 } = styles.find(({ heading }) => heading === level) ?? {};
  return indent * size;
}

/** Typefaces with what a PC takes in their place. */
export function fontTableXml({ styles, substitutes }: OfficeDocument): Xml {
  const faces = new Set(styles.flatMap(({ face }) => [face.latin, face.asian]));
  return tag(
    'w:fonts',
    wordNamespaces,
    [...faces].map((name) => {
      const substitute = substitutes[name];
      return tag('w:font', { 'w:name': name }, substitute !== undefined && w('altName', substitute));
    }),
  );
}
