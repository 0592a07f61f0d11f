import { namespaces } from '../namespaces';
import type { OfficePackage } from '../office-package';
import { furtherColours, themeType, themeXml } from '../theme';
import { tag, type Xml } from '../xml';
import type { Deck, DeckLayout, Placeholder } from './deck';
import { placeXml, type ShapeWriter, shapeXml } from './shapes';
import { aligns, anchors, colourFill } from './text-body';

export const presentationType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;

export const presentationNamespaces = {
  'xmlns:a': namespaces.drawing,
  'xmlns:p': namespaces.presentation,
  'xmlns:r': namespaces.relation,
};

/** Placeholders that a layout invents are numbered from here on. */
const firstIndex = 10;

/** By which number a slide names a placeholder of its layout. */
export const placeholderIndex = (layout: DeckLayout, id: string): number =>
  firstIndex + layout.placeholders.findIndex((one) => one.id === id);

export const masterPath = 'ppt/slideMasters/slideMaster1.xml';
export const layoutPath = (deck: Deck, id: string): string =>
  `ppt/slideLayouts/slideLayout${deck.layouts.findIndex((layout) => layout.id === id) + 1}.xml`;

/** The ids of master and layouts share one row of numbers, which begins here. */
export const masterId = 2147483648;

/** Numbers the shapes of one part; slides that nobody made yet have no links. */
export function shapeWriter(language: string, link: ShapeWriter['link']): ShapeWriter {
  let last = 1;
  return {
    nextId: () => {
      last += 1;
      return last;
    },
    language,
    link,
  };
}

const noLink = () => '';

/** The tree of shapes of a slide, a layout or a master. */
export const shapeTree = (shapes: readonly Xml[]): Xml =>
  tag(
    'p:spTree',
    {},
    tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr'), tag('p:nvPr')),
    tag(
      'p:grpSpPr',
      {},
      tag(
        'a:xfrm',
        {},
        tag('a:off', { x: 0, y: 0 }),
        tag('a:ext', { cx: 0, cy: 0 }),
        tag('a:chOff', { x: 0, y: 0 }),
        tag('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    shapes,
  );

/** Which colour of the theme stands for ground and text. */
export const colourMap = tag('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries(furtherColours.map((name) => [name, name])),
});

/** Master, layouts and theme. */
export function addMaster(file: OfficePackage, deck: Deck): void {
  const { layouts, theme, properties } = deck;
  const { language } = properties;
  const ids = layouts.map((layout, i) => {
    const path = layoutPath(deck, layout.id);
    file.relate(path, 'slideMaster', masterPath);
    file.addXml(path, presentationType('slideLayout'), layoutXml(layout, language));
    return tag('p:sldLayoutId', {
      id: masterId + 1 + i,
      'r:id': file.relate(masterPath, 'slideLayout', path),
    });
  });
  file.relate(masterPath, 'theme', 'ppt/theme/theme1.xml');
  file.addXml('ppt/theme/theme1.xml', themeType, themeXml(theme));
  const model =
    layouts.find(({ placeholders }) => placeholders.some(({ type }) => type === 'content')) ?? layouts[0];
  const writer = shapeWriter(language, noLink);
  const placeholders = (model?.placeholders ?? []).filter(
    (one, i, all) => one.type !== 'text' && all.findIndex(({ type }) => type === one.type) === i,
  );
  file.addXml(
    masterPath,
    presentationType('slideMaster'),
    tag(
      'p:sldMaster',
      presentationNamespaces,
      tag(
        'p:cSld',
        {},
        background('lt1'),
        shapeTree(placeholders.map((one) => placeholderXml(one, null, writer))),
      ),
      colourMap,
      tag('p:sldLayoutIdLst', {}, ids),
      tag(
        'p:txStyles',
        {},
        tag('p:titleStyle', {}, levels(language, 28, 'mj', true)),
        tag('p:bodyStyle', {}, levels(language, 16, 'mn', false)),
        tag('p:otherStyle', {}, levels(language, 16, 'mn', false)),
      ),
    ),
  );
}

function layoutXml(layout: DeckLayout, language: string): Xml {
  const writer = shapeWriter(language, noLink);
  return tag(
    'p:sldLayout',
    { ...presentationNamespaces, preserve: 1, userDrawn: 1 },
    tag(
      'p:cSld',
      { name: layout.name },
      layout.background !== undefined && background(layout.background),
      shapeTree([
        ...layout.shapes.map((shape) => shapeXml(shape, writer)),
        ...layout.placeholders.map((one) => placeholderXml(one, layout, writer)),
      ]),
    ),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
  );
}

export const background = (colour: Parameters<typeof colourFill>[0]): Xml =>
  tag('p:bg', {}, tag('p:bgPr', {}, colourFill(colour), tag('a:effectLst')));

const types = { title: 'title', text: 'body', content: null, number: 'sldNum' } as const;

/** How a part names a placeholder. On the master, content is its body. */
export const placeholderName = (placeholder: Placeholder, layout: DeckLayout | null): Xml => {
  const { type, id } = placeholder;
  const named = type === 'content' && layout === null ? 'body' : types[type];
  return tag('p:ph', {
    type: named,
    idx: type === 'title' || layout === null ? (named === 'body' ? 1 : null) : placeholderIndex(layout, id),
  });
};

/** A paragraph in which Office writes the number of the slide. */
export const slideNumber = (language: string): Xml =>
  tag(
    'a:p',
    {},
    tag(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      tag('a:rPr', { lang: language }),
      tag('a:t', {}, '‹#›'),
    ),
  );

function placeholderXml(placeholder: Placeholder, layout: DeckLayout | null, writer: ShapeWriter): Xml {
  const { type, prompt, box, size, colour = 'dk1', bold, anchor, align } = placeholder;
  const face = type === 'title' ? 'mj' : 'mn';
  const field =
    type === 'number'
      ? slideNumber(writer.language)
      : tag('a:p', {}, tag('a:r', {}, tag('a:rPr', { lang: writer.language }), tag('a:t', {}, prompt)));
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id: writer.nextId(), name: prompt }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, placeholderName(placeholder, layout)),
    ),
    tag('p:spPr', {}, placeXml('a:xfrm', box), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
    tag(
      'p:txBody',
      {},
      tag(
        'a:bodyPr',
        {
          lIns: 0,
          tIns: 0,
          rIns: 0,
          bIns: 0,
          anchor: anchors[anchor ?? 'top'],
        },
        tag('a:noAutofit'),
      ),
      tag(
        'a:lstStyle',
        {},
        tag(
          'a:lvl1pPr',
          { marL: 0, indent: 0, algn: aligns[align ?? 'left'] },
          tag('a:buNone'),
          tag(
            'a:defRPr',
            { sz: size * 100, b: bold === true },
            colourFill(colour),
            tag('a:latin', { typeface: `+${face}-lt` }),
            tag('a:ea', { typeface: `+${face}-ea` }),
          ),
        ),
      ),
      field,
    ),
  );
}

/** All nine levels: a text box takes its typeface from them, and without them from the system. */
export const levels = (language: string, size: number, face: 'mj' | 'mn', bold: boolean): readonly Xml[] =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) =>
    tag(
      `a:lvl${level}pPr`,
      { marL: 0, indent: 0, algn: 'l', defTabSz: 914400, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
      tag('a:lnSpc', {}, tag('a:spcPct', { val: 100000 })),
      tag('a:buNone'),
      tag(
        'a:defRPr',
        { lang: language, sz: size * 100, b: bold, kern: 1200 },
        colourFill('dk1'),
        tag('a:latin', { typeface: `+${face}-lt` }),
        tag('a:ea', { typeface: `+${face}-ea` }),
        tag('a:cs', { typeface: `+${face}-cs` }),
      ),
    ),
  );
