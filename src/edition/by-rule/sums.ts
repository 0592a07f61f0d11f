import type { PicturePlan } from '../plan';
import type { Indicator } from '../types';
import { type Amount, addUp, amountOf } from './amount';
import { idOf } from './picture-id';

/** So many parts can still be told apart in a bar. */
const mostParts = 6;
/** Small numbers add up by chance: 6 + 17 is 23. */
const leastWhole = 100;

/** Words by which an article says that numbers are parts of the one before. */
const partWords = /其中|包括|分别/;

/** Whether the article calls some of these figures parts of another one of them. */
const saysParts = (figures: readonly Indicator[]): boolean =>
  figures.some(({ evidence }) => partWords.test(evidence.phrase));

/**
 * Whether the article says of a figure that it is among another one: 其中 stands before its number, and not before that of the
 * whole.
 */
export const saysAmong = (whole: Indicator, part: Indicator): boolean =>
  [part.evidence.phrase, whole.evidence.phrase].some((phrase) =>
    [...phrase.matchAll(/其中|包括/g)].some(({ index = 0 }) => {
      const before = phrase.slice(0, index);
      return (
        hasNumber(phrase.slice(index), part.printed) &&
        (hasNumber(before, whole.printed) || !hasNumber(phrase, whole.printed))
      );
    }),
  );

const hasNumber = (text: string, printed: string): boolean =>
  [...text.matchAll(/\d+(?:\.\d+)?/g)].some(([number]) => number === printed);

/** A whole and its parts: `said`, where the article calls them so and chance is out of the question. */
export interface Sum {
  readonly picture: PicturePlan;
  readonly said: boolean;
}

interface Summand {
  readonly figure: Indicator;
  readonly amount: Amount;
}

/**
 * Numbers of one sentence of which one is the sum of those right behind it, or right before it, within the rounding of all.
 * Rates and averages don't add, a hedged number comes to nothing exact, and numbers of different periods aren't parts of one.
 */
export function sumsIn(sentence: readonly Indicator[]): readonly Sum[] {
  const summands = sentence
    .filter(({ kind, qualifier }) => (kind === 'total' || kind === 'count') && qualifier === undefined)
    .map((figure): Summand => ({ figure, amount: amountOf(figure) }));
  const found = summands.flatMap((whole) => {
    const alike = summands.filter((each) => each === whole || isAlike(each, whole));
    const at = alike.indexOf(whole);
    const parts = runOf(whole, alike.slice(at + 1)) ?? runOf(whole, alike.slice(0, at).reverse());
    return parts === null ? [] : [{ whole, parts }];
  });
  // Of sums that share a number the one of fewer parts is less of a chance.
  const used = new Set<Summand>();
  return [...found]
    .sort((a, b) => a.parts.length - b.parts.length)
    .flatMap(({ whole, parts }) => {
      if ([whole, ...parts].some((part) => used.has(part))) return [];
      for (const part of [whole, ...parts]) used.add(part);
      return sumOf(whole, parts);
    });
}

const isAlike = (a: Summand, b: Summand): boolean =>
  a.amount.unit === b.amount.unit && a.figure.period?.zh === b.figure.period?.zh;

/** The shortest run from the first on that comes to the whole; null where none does. */
function runOf({ amount }: Summand, others: readonly Summand[]): readonly Summand[] | null {
  for (let length = 2; length <= Math.min(mostParts, others.length); length += 1) {
    const run = others.slice(0, length);
    if (
      addUp(
        amount,
        run.map((part) => part.amount),
      )
    )
      return run;
  }
  return null;
}

function sumOf({ figure, amount }: Summand, parts: readonly Summand[]): Sum {
  const inOrder = parts.map((part, i) => ({
    id: part.figure.id,
    ...(i % 2 === 1 ? { tone: 'second' as const } : {}),
  }));
  const [first, ...more] = inOrder;
  if (first === undefined) throw new RangeError('a whole without parts');
  return {
    picture: {
      id: idOf(figure.id, '.parts'),
      kind: 'parts',
      whole: { id: figure.id },
      items: [first, ...more],
    },
    said: amount.value > leastWhole && saysParts([figure, ...parts.map((part) => part.figure)]),
  };
}
