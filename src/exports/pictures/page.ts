import { phrased } from '../../pictures/plot/phrases';
import {
  type Box,
  boxAround,
  type Paragraph,
  type SceneShape,
  type SchemeColour,
} from '../../pictures/plot/scene';
import { fitted, headline, lineOf, plainLine, ruleAt, runsOf } from '../../pictures/plot/scene-text';
import { heightOf } from '../../pictures/plot/text-lines';
import type { Drawn, SlideFrame } from '../slides/drawn';
import { cardShapes, fullShapes, phrasedSize } from './full-page';
import type { PageContent } from './page-content';
import type { PictureFormat } from './subject';
import { toScene } from './to-scene';

/** Sizes of pages in points; a point is two pixels. */
export const pages = {
  wide: { width: 960, height: 540, margin: 48, size: 18, headline: 34 },
  card: { width: 540, height: 720, margin: 36, size: 18, headline: 34 },
  clear: { width: 960, height: 540, margin: 12, size: 20, headline: 30 },
} as const satisfies Record<PictureFormat, unknown>;

/** What every picture says of itself at its foot. */
export interface Foot {
  readonly source: string;
  /** What its signs mean, under which filter it was made, when, and from what. */
  readonly notes: readonly string[];
}

export interface Page {
  /** In points. */
  readonly height: number;
  readonly ground: SchemeColour | null;
  readonly shapes: readonly SceneShape[];
}

/** A page of one format: what it is of, the finding, the picture, figures, where it comes from. */
export function pageOf(content: PageContent, format: PictureFormat, foot: Foot): Page {
  const { margin, ...page } = pages[format];
  const isClear = format === 'clear';
  const at = (height: number): Page => {
    const inner: Box = {
      x: margin,
      y: margin * 0.6,
      width: page.width - 2 * margin,
      height: height - margin * 1.2,
    };
    const below = footOf(foot, inner, 'dk2');
    const full = fullOf(content, inner, below.height);
    if (full !== null) {
      const isCover = full.layout === 'cover' && !isClear;
      return {
        height,
        ground: isClear ? null : isCover ? 'accent1' : 'lt1',
        shapes: [
          ...(format === 'card' && !isCover
            ? cardShapes(content.label, full, inner, below.height)
            : fullShapes(full, inner, below.height, isClear)),
          ...footOf(foot, inner, isCover ? 'lt1' : 'dk2').shapes,
        ],
      };
    }
    const head = isClear && !content.needsTitle ? { shapes: [], height: 0 } : headOf(content, inner, format);
    const box = {
      ...inner,
      y: inner.y + head.height,
      height: inner.height - head.height - below.height - 14,
    };
    const frame = frameOf(content, box, format);
    const drawn = [
      ...content.draw(frame).shapes.flatMap((shape) => toScene(shape, page.size)),
      // Rows below a picture are told from what is said of it.
      ...(format === 'card' && content.rows > 0 ? [ruleAt(box.x, frame.rows.y - 8, box.width)] : []),
    ];
    // A long table makes its page higher.
    const over = drawn.length === 0 ? 0 : boxAround(drawn).y + boxAround(drawn).height - (box.y + box.height);
    if (over > 1) return at(height + over);
    return { height, ground: isClear ? null : 'lt1', shapes: [...head.shapes, ...drawn, ...below.shapes] };
  };
  return at(page.height);
}

/** The picture's place, with rows beside it on a broad page and below it on a high one. */
function frameOf({ rows }: Pick<PageContent, 'rows'>, body: Box, format: PictureFormat): SlideFrame {
  const { size } = pages[format];
  if (rows === 0) return { body, main: body, rows: body, size };
  if (format !== 'card') {
    const main = { ...body, width: body.width - 288 };
    return { body, main, rows: { ...body, x: body.x + body.width - 250, width: 250 }, size };
  }
  const high = Math.min(rows * 82, body.height * 0.42);
  return {
    body,
    main: { ...body, height: body.height - high - 22 },
    rows: { ...body, y: body.y + body.height - high, height: high },
    size,
  };
}

function headOf({ kicker, title, subtitle }: PageContent, inner: Box, format: PictureFormat) {
  const lines = format === 'card' ? 3 : 2;
  const paragraphs: readonly Paragraph[] = [
    ...(kicker === ''
      ? []
      : [plainLine(kicker, { size: fitted(kicker, inner.width, 1, 14), bold: true, colour: 'accent2' })]),
    { ...titleOf(title, inner.width, lines, pages[format].headline), before: 4 },
  ];
  const height = heightOf(paragraphs, inner.width);
  const rule = inner.y + height + 8;
  const under = [plainLine(subtitle, { size: fitted(subtitle, inner.width, 2, 14, 12), colour: 'dk2' })];
  const high = subtitle === '' ? 0 : heightOf(under, inner.width) + 8;
  return {
    height: height + 8 + high + 14,
    shapes: [
      { kind: 'box', name: title.text, box: { ...inner, height }, paragraphs },
      ruleAt(inner.x, rule, inner.width, 'dk1'),
      ...(subtitle === ''
        ? []
        : [
            {
              kind: 'box',
              name: subtitle,
              box: { ...inner, y: rule + 6, height: high - 8 },
              paragraphs: under,
            },
          ]),
    ] as readonly SceneShape[],
  };
}

/** A title breaks between its phrases where it can, and need not be small for it. */
function titleOf(title: PageContent['title'], room: number, lines: number, most: number): Paragraph {
  const plain = headline(title, room, { lines, most, least: 18 });
  const runs = runsOf(title, { size: 0, bold: true, heading: true });
  const size = phrasedSize([runs], room, Math.max(...plain.runs.map((run) => run.size)), lines);
  const broken = phrased(
    runs.map((run) => ({ ...run, size })),
    room * 0.97,
  );
  return broken === null || size < most * 0.75 ? plain : lineOf(broken);
}

export function footOf({ source, notes }: Foot, inner: Box, colour: SchemeColour) {
  const paragraphs = [
    plainLine(source, { size: 12, colour }),
    plainLine(notes.join('　'), { size: 12, colour }),
  ];
  const height = heightOf(paragraphs, inner.width);
  const y = inner.y + inner.height - height;
  return {
    height: height + 8,
    shapes: [
      ruleAt(inner.x, y - 6, inner.width, colour === 'lt1' ? 'lt1' : 'accent5'),
      { kind: 'box', name: source, box: { ...inner, y, height }, paragraphs },
    ] as readonly SceneShape[],
  };
}

/** A slide that is all text; null for every other. */
function fullOf(content: PageContent, inner: Box, below: number): Drawn | null {
  const body = { ...inner, height: inner.height - below };
  const drawn = content.draw({ body, main: body, rows: body, size: 18 });
  return drawn.texts === undefined ? null : drawn;
}
