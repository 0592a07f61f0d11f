import type { FileWords } from '../../format/words/file';
import type { Box } from '../../pictures/plot/scene';
import type { DeckLayout, Placeholder } from '../ooxml/deck/deck';
import type { SlideFrame } from './drawn';

/** A slide in points, 16:9: half as large as the stage in pixels. */
export const page = { width: 960, height: 540 } as const;

const margin = 48;
export const inner = page.width - 2 * margin;

/** Where the contents of a slide stand: below two lines of title, above the source. */
const body: Box = { x: margin, y: 126, width: inner, height: 354 };

/** The body in two parts: a picture or a large number, and rows beside it. */
const left: Box = { ...body, width: 576 };
const right: Box = { ...body, x: margin + 624, width: inner - 624 };

export const deckFrame: SlideFrame = { body, main: left, rows: right, size: 16, isOffice: true };

/** Five layouts: cover, a sentence that fills the slide, a picture with rows, one block over the whole width, a divider. */
export function layoutsOf(words: FileWords['slides']['layouts']): readonly DeckLayout[] {
  const title: Placeholder = {
    id: 'title',
    type: 'title',
    prompt: words.title,
    box: { x: margin, y: 40, width: inner, height: 74 },
    size: 28,
    bold: true,
    anchor: 'middle',
  };
  const kicker: Placeholder = {
    id: 'kicker',
    type: 'text',
    prompt: words.kicker,
    box: { x: margin, y: 20, width: inner, height: 18 },
    size: 13,
    colour: 'dk2',
  };
  const source: Placeholder = {
    id: 'source',
    type: 'text',
    prompt: words.source,
    box: { x: margin, y: 506, width: inner - 80, height: 18 },
    size: 12,
    colour: 'dk2',
    anchor: 'middle',
  };
  const number: Placeholder = {
    id: 'number',
    type: 'number',
    prompt: words.number,
    box: { x: page.width - margin - 70, y: 506, width: 70, height: 18 },
    size: 12,
    bold: true,
    anchor: 'middle',
    align: 'right',
  };
  const content = (box: Box): Placeholder => ({
    id: 'content',
    type: 'content',
    prompt: words.content,
    box,
    size: 18,
  });
  const rule = (y: number) =>
    ({
      kind: 'line',
      name: '—',
      from: { x: margin, y },
      to: { x: page.width - margin, y },
      edge: { colour: 'dk1', width: 1 },
    }) as const;
  return [
    {
      id: 'cover',
      name: words.cover,
      background: 'accent1',
      shapes: [],
      placeholders: [
        { ...kicker, colour: 'lt1', size: 16, box: { x: margin, y: 44, width: inner, height: 24 } },
        {
          ...title,
          colour: 'lt1',
          size: 52,
          anchor: 'top',
          box: { x: margin, y: 92, width: inner, height: 140 },
        },
        {
          id: 'text',
          type: 'text',
          prompt: words.text,
          box: { x: margin, y: 300, width: inner, height: 110 },
          size: 20,
          colour: 'lt1',
        },
        { ...source, colour: 'lt1', box: { x: margin, y: 480, width: inner, height: 24 }, size: 16 },
      ],
    },
    {
      id: 'full',
      name: words.full,
      shapes: [],
      placeholders: [
        { ...title, size: 44, box: { x: margin, y: 80, width: inner, height: 190 }, anchor: 'bottom' },
        {
          id: 'text',
          type: 'text',
          prompt: words.text,
          box: { x: margin, y: 300, width: inner, height: 180 },
          size: 26,
        },
        source,
        number,
      ],
    },
    {
      id: 'picture',
      name: words.picture,
      shapes: [rule(120)],
      placeholders: [kicker, title, content(left), source, number],
    },
    {
      id: 'wide',
      name: words.wide,
      shapes: [rule(120)],
      placeholders: [kicker, title, content(body), source, number],
    },
    {
      id: 'divider',
      name: words.divider,
      background: 'accent1',
      shapes: [],
      placeholders: [title, source, number].map((one) => ({ ...one, colour: 'lt1' })),
    },
  ];
}
