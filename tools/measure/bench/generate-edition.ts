import type { Edition, Indicator } from '../../../src/edition/types';

/**
 * The edition with `count` indicators: its own, spread evenly, and between them copies with ids, names,
 * digits and phrases of their own. The same count gives the same edition. Throws RangeError where it
 * would have to leave indicators out.
 */
export function generateEdition(edition: Edition, count: number): Edition {
  const own = edition.indicators;
  if (count < own.length) throw new RangeError(`${count}: the edition itself has ${own.length}`);
  const random = randomDigits(count);
  const indicators: Indicator[] = [];
  let next = 0;
  for (let i = 0; i < count; i += 1) {
    // Spread, so that a search from the beginning finds none of the real ones at once.
    const isOwn = next < own.length && i === Math.floor(((next + 1) * count) / own.length) - 1;
    const original = own[isOwn ? next++ : (i * 7) % own.length];
    if (original !== undefined) indicators.push(isOwn ? original : copyOf(original, i, random));
  }
  return { ...edition, indicators };
}

function copyOf(original: Indicator, number: number, random: () => number): Indicator {
  const printed = otherDigits(original.printed, random);
  const { change, evidence } = original;
  return {
    ...original,
    id: `${original.id}.copy-${number}`,
    name: {
      zh: `${towns[number % towns.length] ?? ''}${original.name.zh}（${number}）`,
      en: `${original.name.en}, place ${number}`,
    },
    printed,
    evidence: { ...evidence, phrase: evidence.phrase.replace(original.printed, printed) },
    ...(change === undefined ? {} : { change: { ...change, printed: otherDigits(change.printed, random) } }),
  };
}

/** First characters from all over the alphabet of pinyin, so that sorting by name has work to do. */
const towns = '安居 船山 蓬溪 射洪 大英 河东 明月 白马 拦江 三家 玉丰 中兴'.split(' ');

/** As many digits before and behind the point; the first one stays, so that no number begins with 0. */
const otherDigits = (printed: string, random: () => number): string =>
  printed.replace(/\d/g, (digit, at) => (at === 0 ? digit : String(random())));

/** A fixed row of digits, other for each seed (Lehmer's generator). */
function randomDigits(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state % 10;
  };
}
