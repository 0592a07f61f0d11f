import { findGrowth, findNumber, insertedAt, type ReadNumber } from '../../src/derive/evidence';
import type { Edition, Evidence, Indicator } from '../../src/edition/types';
import { homeOf, type Paragraph, parseArticle, placeName, samePlace } from './article';
import { phrasesOf, restoredAt } from './restored';

export interface Fault {
  readonly kind:
    | 'phrase'
    | 'number'
    | 'uncovered'
    | 'unused-reason'
    | 'reading'
    | 'length'
    | 'sentence'
    | 'name'
    | 'scope'
    | 'period'
    | 'cited'
    | 'window'
    | 'marks';
  /** Id of what is at fault, or the line of the article. */
  readonly where: string;
  readonly message: string;
}

export interface Report {
  readonly faults: readonly Fault[];
  readonly phrases: number;
  readonly figures: number;
  readonly numbersInText: number;
}

/** At most this many characters of the article are quoted at a time. */
export const longestPhrase = 40;

interface Quote {
  readonly owner: string;
  readonly evidence: Evidence;
}

/** A run of characters of one paragraph that something accounts for. */
interface Span {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

const chineseNumerals = /[〇零一二三四五六七八九十百千两双]+/g;
const arabicNumerals = /\d+(?:\.\d+)?/g;

/**
 * Holds an edition against the text that it was read from: every phrase stands where it says, every
 * number re-read from its phrase is the indicator's, and every number of the text belongs to an
 * indicator or to the reasoned list.
 */
export function verifyArticle(edition: Edition, text: string): Report {
  const paragraphs = parseArticle(text);
  const quotes = quotesOf(edition);
  const faults: Fault[] = quotes.flatMap((quote) => checkPhrase(paragraphs, quote));
  const covered: Span[] = [];

  for (const indicator of edition.indicators) {
    const places = [indicator.evidence, ...(indicator.alsoAt ?? [])];
    for (const evidence of places) {
      const number = findNumber(evidence, indicator);
      if (number === null) faults.push(numberFault(indicator.id, evidence, describeFigure(indicator)));
      else covered.push(...spansOf(paragraphs, evidence, number));
    }
    if (indicator.change !== undefined) {
      const number = findGrowth(indicator.change);
      const { evidence, printed, unit } = indicator.change;
      if (number === null) faults.push(numberFault(indicator.id, evidence, `${printed}${unit}`));
      else covered.push(...spansOf(paragraphs, evidence, number));
    }
  }

  for (const { phrase } of edition.noIndicators) {
    const spans = paragraphs.flatMap((paragraph) => occurrences(paragraph, phrase));
    if (spans.length === 0) {
      faults.push({
        kind: 'unused-reason',
        where: phrase,
        message: `the reasoned list names “${phrase}”, which does not stand in the article`,
      });
    }
    covered.push(...spans);
  }

  const numbers = paragraphs.flatMap((paragraph) =>
    [arabicNumerals, chineseNumerals].flatMap((pattern) =>
      [...paragraph.text.matchAll(pattern)].map(({ index, 0: found }) => ({ paragraph, index, found })),
    ),
  );
  for (const { paragraph, index, found } of numbers) {
    if (isCovered(covered, paragraph, index, index + found.length)) continue;
    const around = paragraph.text.slice(Math.max(0, index - 8), index + found.length + 8);
    faults.push({
      kind: 'uncovered',
      where: `line ${paragraph.line}`,
      message: `“${found}” in “…${around}…” belongs to no indicator and is not on the reasoned list`,
    });
  }
  return {
    faults,
    phrases: quotes.length,
    figures: edition.indicators.length,
    numbersInText: numbers.length,
  };
}

/** Every phrase that the edition quotes, with the id of what quotes it. */
export function quotesOf(edition: Edition): readonly Quote[] {
  const ofFigures = edition.indicators.flatMap((indicator) =>
    phrasesOf(indicator).map((evidence) => ({ owner: indicator.id, evidence })),
  );
  const ofWords = [...edition.claims, ...edition.lists].map(({ id, evidence }) => ({ owner: id, evidence }));
  return [...ofFigures, ...ofWords];
}

function checkPhrase(paragraphs: readonly Paragraph[], { owner, evidence }: Quote): Fault[] {
  const { phrase, reading } = evidence;
  const faults: Fault[] = [];
  if (phrase.length > longestPhrase) {
    faults.push({
      kind: 'length',
      where: owner,
      message: `“${phrase}” has ${phrase.length} characters; at most ${longestPhrase} are quoted`,
    });
  }
  if (reading !== undefined && insertedAt(phrase, reading) === null) {
    faults.push({
      kind: 'reading',
      where: owner,
      message: `“${reading}” does more than put characters back into “${phrase}”`,
    });
  }
  const home = paragraphs.filter(({ place }) => place !== null && samePlace(place, evidence));
  const found = home.flatMap((paragraph) => occurrences(paragraph, phrase)).length;
  if (found === 1) return faults;
  const elsewhere = paragraphs.find(({ text }) => text.includes(phrase));
  const hint = elsewhere === undefined ? 'nor anywhere else' : `but in line ${elsewhere.line}`;
  faults.push({
    kind: 'phrase',
    where: owner,
    message:
      found === 0
        ? `“${phrase}” does not stand in ${placeName(evidence)}, ${hint}`
        : `“${phrase}” stands ${found} times in ${placeName(evidence)}: it must name one place`,
  });
  return faults;
}

const describeFigure = (i: Indicator): string =>
  `${i.printed} ${i.unit}${i.qualifier ? ` (${i.qualifier})` : ''}`;

const numberFault = (id: string, { phrase, reading }: Evidence, wanted: string): Fault => ({
  kind: 'number',
  where: id,
  message: `“${reading ?? phrase}” does not read ${wanted}`,
});

function occurrences(paragraph: Paragraph, phrase: string): Span[] {
  const spans: Span[] = [];
  const { text } = paragraph;
  for (let from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + 1))
    spans.push({ paragraph, from, to: from + phrase.length });
  return spans;
}

/** Where the number's digits stand in the article: in a reading, put-back characters do not count. */
function spansOf(paragraphs: readonly Paragraph[], evidence: Evidence, number: ReadNumber): Span[] {
  const inserted =
    evidence.reading === undefined ? [] : (insertedAt(evidence.phrase, evidence.reading) ?? []);
  const from = number.index - inserted.filter((i) => i < number.index).length;
  return paragraphs
    .filter(({ place }) => place !== null && samePlace(place, evidence))
    .flatMap((paragraph) => occurrences(paragraph, evidence.phrase))
    .map(({ paragraph, from: start }) => ({
      paragraph,
      from: start + from,
      to: start + from + number.printed.length,
    }));
}

/** A number may be covered by several spans that meet: 137416 is 137 and 416. */
function isCovered(spans: readonly Span[], paragraph: Paragraph, from: number, to: number): boolean {
  const here = spans.filter((span) => span.paragraph === paragraph);
  for (let at = from; at < to; at += 1) {
    if (!here.some((span) => span.from <= at && at < span.to)) return false;
  }
  return true;
}

/** The figures that share a sentence, as the text has them, against those that the edition says. */
export function verifySentences(
  edition: Pick<Edition, 'indicators' | 'sentences'>,
  text: string,
): readonly Fault[] {
  const paragraphs = parseArticle(text);
  const bySentence = new Map<string, string[]>();
  for (const indicator of edition.indicators) {
    const home = homeOf(paragraphs, indicator.evidence);
    if (home === undefined) continue;
    const { text: restored, at } = restoredAt(edition, home, indicator);
    const sentence = `${home.line}:${restored.slice(0, at).split(/[。；;]/).length}`;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), indicator.id]);
  }
  const found = new Set([...bySentence.values()].filter((ids) => ids.length > 1).map((ids) => ids.join(' ')));
  const said = new Set(edition.sentences.map((ids) => ids.join(' ')));
  const fault = (ids: string, message: string): Fault => ({ kind: 'sentence', where: ids, message });
  return [
    ...[...found]
      .filter((ids) => !said.has(ids))
      .map((ids) => fault(ids, 'stand in one sentence, which the edition does not say')),
    ...[...said]
      .filter((ids) => !found.has(ids))
      .map((ids) => fault(ids, 'do not stand in one sentence of their own')),
  ];
}
