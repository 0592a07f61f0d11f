import type { Paragraph } from '../../pictures/plot/scene';
import { fitted, paragraphOf, textOf } from '../../pictures/plot/scene-text';
import type { SlideView } from '../../views/slide/stage-view';
import type { DeckSlide } from '../ooxml/deck/deck';
import { inner } from './deck-design';

type Of<K extends SlideView['kind']> = Extract<SlideView, { readonly kind: K }>;
type Drawn = Pick<DeckSlide, 'layout' | 'texts' | 'shapes'>;

export function coverDrawn({ kicker, title, lines, fields }: Of<'cover'>): Drawn {
  const filled = fields.flatMap(({ name, value }) => (value === null ? [] : `${name}：${value}`));
  return {
    layout: 'cover',
    texts: {
      kicker: [textOf(kicker, { size: 16, colour: 'lt1' })],
      title: [
        textOf(title.text, {
          size: fitted(title.text, inner, 2, 52),
          bold: true,
          heading: true,
          colour: 'lt1',
        }),
      ],
      text: lines.map((line) => paragraphOf(line, { size: 20, colour: 'lt1' })),
      source: [textOf(filled.join('　　'), { size: 16, colour: 'lt1' })],
    },
    shapes: [],
  };
}

export function messageDrawn({ message }: Of<'message'>): Drawn {
  const { opening, results } = message;
  const [main, then] = opening.text === '' ? [results, null] : [opening, results];
  return {
    layout: 'full',
    texts: {
      title: [paragraphOf(main, { size: fitted(main.text, inner, 3, 44), bold: true, heading: true })],
      text:
        then === null ? [] : [paragraphOf(then, { size: fitted(then.text, inner, 3, 28), heading: true })],
    },
    shapes: [],
  };
}

export function statementsDrawn({ held, title }: Of<'statements'>): Drawn {
  const lines: readonly Paragraph[] = held.map(({ sentence }, i) => ({
    ...paragraphOf(sentence, {
      size: fitted(sentence.text, inner, 2, 40),
      bold: true,
      heading: true,
      colour: 'accent1',
    }),
    ...(i === 0 ? {} : { before: 24 }),
  }));
  const [first, ...more] = lines;
  return {
    layout: 'full',
    texts: { title: [first ?? textOf(title.text, { size: 36 })], text: more },
    shapes: [],
  };
}

export const endDrawn = ({ title, text, message }: Of<'end'>): Drawn => ({
  layout: 'cover',
  texts: {
    title: [textOf(title.text, { size: 52, bold: true, heading: true, colour: 'lt1' })],
    ...(message.text === '' ? {} : { text: [paragraphOf(message, { size: 20, colour: 'lt1' })] }),
    source: [textOf(text, { size: 16, colour: 'lt1' })],
  },
  shapes: [],
});
