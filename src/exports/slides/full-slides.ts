import { sentenceOf } from '../../format/sentence';
import { headline, lineOf, plainLine, runsOf } from '../../pictures/plot/scene-text';
import type { SlideOf } from '../../views/slide/stage-view';
import type { Drawn, SlideFrame } from './drawn';

export function coverDrawn({ kicker, title, lines, fields }: SlideOf<'cover'>, { body }: SlideFrame): Drawn {
  const filled = fields.flatMap(({ name, value }) => (value === null ? [] : `${name}：${value}`));
  return {
    layout: 'cover',
    texts: {
      kicker: [plainLine(kicker, { size: 16, colour: 'lt1' })],
      title: [headline(title, body.width, { lines: 2, most: 56, colour: 'lt1' })],
      text: lines.map((line) => lineOf(runsOf(line, { size: 22, colour: 'lt1' }), { before: 4 })),
      source: [plainLine(filled.join('　　'), { size: 16, colour: 'lt1' })],
    },
    shapes: [],
  };
}

export function messageDrawn({ message }: SlideOf<'message'>, { body }: SlideFrame): Drawn {
  const { opening, results } = message;
  const [main, then] = opening.text === '' ? [results, null] : [opening, results];
  return {
    layout: 'full',
    texts: {
      title: [headline(main, body.width, { lines: 3, most: 44 })],
      text: then === null ? [] : [lineOf(runsOf(then, { size: 26, heading: true }))],
    },
    shapes: [],
  };
}

export function statementsDrawn({ held, title }: SlideOf<'statements'>, { body }: SlideFrame): Drawn {
  const lines = held.map(({ sentence }) =>
    headline(sentence, body.width, { lines: 2, most: 40, colour: 'accent1' }),
  );
  const [first, ...more] = lines;
  return {
    layout: 'full',
    texts: {
      title: [first ?? headline(title, body.width, { lines: 2, most: 36 })],
      text: more.map((line, i) => (i === 0 ? line : { ...line, before: 20 })),
    },
    shapes: [],
  };
}

export const endDrawn = ({ title, text, message }: SlideOf<'end'>, { body }: SlideFrame): Drawn => ({
  layout: 'cover',
  texts: {
    title: [headline(sentenceOf(title.pieces), body.width, { lines: 2, most: 56, colour: 'lt1' })],
    ...(message.text === '' ? {} : { text: [lineOf(runsOf(message, { size: 22, colour: 'lt1' }))] }),
    source: [plainLine(text, { size: 16, colour: 'lt1' })],
  },
  shapes: [],
});
