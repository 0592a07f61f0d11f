import { numberAndResultOf } from '../../format/pieces/pieces';
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

/** Statements, each with what it is said of above its result; all results are of one size: a smaller one would look less. */
export function statementsDrawn({ held }: SlideOf<'statements'>, { body }: SlideFrame): Drawn {
  const isMany = held.length > 2;
  const parts = held.map(({ sentence, verdict }) => {
    const { about, result } = numberAndResultOf(sentence.pieces, verdict);
    const most = isMany ? 28 : 64;
    return { about, ...headline({ pieces: result }, body.width, { lines: 2, most, colour: 'accent1' }) };
  });
  const size = Math.min(...parts.flatMap(({ runs }) => runs.map((run) => run.size)));
  const [title = [], ...more] = parts.map(({ about, runs }) => [
    ...(about.length === 0 ? [] : [lineOf(runsOf({ pieces: about }, { size: isMany ? 14 : 24 }))]),
    lineOf(runs.map((run) => ({ ...run, size }))),
  ]);
  return { layout: 'full', texts: { title, text: more.flat() }, shapes: [] };
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
