import { findNumber, insertedAt } from '../../src/derive/evidence';
import type { Edition, Indicator } from '../../src/edition/types';
import { homeOf, parseArticle, type Standing, sentenceAround } from './article';

/** At most this many characters of a sentence stand around a figure, the marks of a cut included. */
export const longestWindow = 120;
const cut = '……';

/** The sentence in which a figure stands, damage included; null where its phrase doesn't. */
function sentenceOf(text: string, { evidence, ...figure }: Indicator): Standing | null {
  const home = homeOf(parseArticle(text), evidence);
  if (home === undefined) return null;
  const number = findNumber(evidence, figure)?.index ?? 0;
  const inserted = insertedAt(evidence.phrase, evidence.reading ?? evidence.phrase) ?? [];
  const before = number - inserted.filter((i) => i < number).length;
  return sentenceAround(home.text, home.text.indexOf(evidence.phrase) + before);
}

/** The sentence, or as many whole clauses around the figure as fit, with …… where it was cut. */
function windowOf({ sentence, at }: Standing): string {
  if (sentence.length <= longestWindow) return sentence;
  const clauses = sentence.match(/[^,，]*[,，]?/g)?.filter((clause) => clause !== '') ?? [];
  let from = 0;
  let end = 0;
  let home = 0;
  for (const [i, clause] of clauses.entries()) {
    end += clause.length;
    if (at < end) {
      home = i;
      break;
    }
    from = end;
  }
  let [first, last] = [home, home];
  const joined = (a: number, b: number) =>
    (a === 0 ? '' : cut) + clauses.slice(a, b + 1).join('') + (b === clauses.length - 1 ? '' : cut);
  if (joined(home, home).length > longestWindow) {
    // One clause alone is longer: characters around the figure.
    const clause = clauses[home] ?? '';
    const start = Math.max(0, Math.min(at - from - 50, clause.length - longestWindow + 2 * cut.length));
    return cut + clause.slice(start, start + longestWindow - 2 * cut.length) + cut;
  }
  for (let grown = true; grown; ) {
    grown = false;
    if (first > 0 && joined(first - 1, last).length <= longestWindow) {
      first -= 1;
      grown = true;
    }
    if (last < clauses.length - 1 && joined(first, last + 1).length <= longestWindow) {
      last += 1;
      grown = true;
    }
  }
  return joined(first, last);
}

/** For each figure by id, the window of its sentence. */
export const windowsOf = (edition: Edition, text: string): ReadonlyMap<string, string> =>
  new Map(
    edition.indicators.flatMap((indicator) => {
      const standing = sentenceOf(text, indicator);
      return standing === null ? [] : [[indicator.id, windowOf(standing)] as const];
    }),
  );
