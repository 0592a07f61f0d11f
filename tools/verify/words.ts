import type { EditionTexts } from '../../src/edition/texts';
import type { Edition, Indicator } from '../../src/edition/types';
import { fillSentence } from '../../src/format/cite';
import { asPrinted } from '../../src/format/number-style';
import { unknownSlots, verifyCited } from './cited';
import { uncovered } from './cover';
import { type OurWord, ourReasons, type Reasons } from './our-words';
import { verifyPeriod } from './period';
import { type Fault, quotesOf } from './phrases';
import { restore, restoredSentenceOf } from './restored';
import { longestWindow, windowsOf } from './windows';

/**
 * Holds the edition's own words against the article: names, scopes, periods and sentences say nothing that
 * the figure's sentence doesn't, windows are cut from it, and quotations have both of their marks.
 */
export function verifyWords(
  edition: Edition,
  texts: EditionTexts,
  article: string,
  reasons: Reasons = ourReasons,
): readonly Fault[] {
  const used = new Set<object>();
  const faults = edition.indicators.flatMap((indicator) => {
    const standing = restoredSentenceOf(edition, article, indicator);
    // A phrase that doesn't stand in the article is a fault already.
    if (standing === null) return [];
    return [
      ...coverFaults(edition, texts, indicator, standing.sentence, reasons.words, used),
      ...verifyPeriod(edition, indicator, standing, reasons, used),
      ...verifyCited(edition, indicator, texts.sentences[indicator.id], standing.sentence, reasons.verbs),
    ];
  });
  return [
    ...faults,
    ...verifyWindows(edition, texts.windows, article),
    ...verifyMarks(edition),
    ...[...reasons.words, ...reasons.yearOfOthers, ...reasons.cumulativeOfOthers]
      .filter((reason) => !used.has(reason))
      .map(
        (reason): Fault => ({
          kind: 'unused-reason',
          where: 'words' in reason ? reason.words : reason.id,
          message: `no text needs this reason: ${reason.reason}`,
        }),
      ),
  ];
}

/** Words of a name, scope, period or sentence for a report that the article doesn't have. */
function coverFaults(
  edition: Edition,
  { sentences }: EditionTexts,
  indicator: Indicator,
  sentence: string,
  words: readonly OurWord[],
  used: Set<object>,
): readonly Fault[] {
  const { id, name, scope, period, scopeEvidence } = indicator;
  const ours = words.filter(({ of }) => of === undefined || of.includes(id));
  const year = `${edition.year}年`;
  const article = [sentence, scopeEvidence === undefined ? '' : restore(edition, scopeEvidence.phrase)];
  const template = sentences[id]?.zh ?? '';
  // A template that can't be filled is a fault already.
  const canBeFilled = unknownSlots(edition, indicator, template).length === 0;
  const cited = canBeFilled ? fillSentence(edition, indicator, template, asPrinted) : '';
  const held = (kind: Fault['kind'], text: string, sources: readonly string[], where: string) => {
    const without = (word: OurWord | null) =>
      uncovered(
        text,
        sources,
        ours.filter((other) => other !== word).map((other) => other.words),
      );
    const left = without(null);
    for (const word of ours) if (without(word).join('') !== left.join('')) used.add(word);
    return left.map(
      (stretch): Fault => ({
        kind,
        where: id,
        message: `“${stretch}” of “${text}” does not stand in ${where}, nor among our own words`,
      }),
    );
  };
  const itsSentence = 'its sentence of the article';
  const report = 'its sentence for a report';
  return [
    ...held('name', name.zh, article, itsSentence),
    ...held('scope', scope?.zh ?? '', article, itsSentence),
    ...held('period', period?.zh ?? '', [...article, year], itsSentence),
    ...held('cited', scope?.zh ?? '', [cited], report),
    ...held('cited', period?.zh ?? '', [cited], report),
    ...held(
      'cited',
      cited,
      [...article, scope?.zh ?? '', period?.zh ?? '', edition.place.zh, year],
      itsSentence,
    ),
  ];
}

/** Windows that are not what the article gives, or too long. */
function verifyWindows(
  edition: Edition,
  windows: EditionTexts['windows'],
  article: string,
): readonly Fault[] {
  const cut = windowsOf(edition, article);
  return edition.indicators.flatMap(({ id }): readonly Fault[] => {
    const written = windows[id];
    const fault = (message: string): Fault => ({ kind: 'window', where: id, message });
    if (written === undefined) return [fault('has no window; npm run cut:windows cuts them')];
    return [
      ...(written.length > longestWindow
        ? [fault(`its window has ${written.length} characters; at most ${longestWindow} are quoted`)]
        : []),
      ...(written === cut.get(id)
        ? []
        : [fault(`its window is not what the article gives: “${cut.get(id) ?? ''}”; npm run cut:windows`)]),
    ];
  });
}

const pairsOfMarks = ['“”', '‘’', '《》', '（）', '()'] as const;

/** Quoted phrases that open a mark and don't close it, or the other way round. */
export function verifyMarks(edition: Edition): readonly Fault[] {
  return quotesOf(edition).flatMap(({ owner, evidence: { phrase } }) =>
    pairsOfMarks
      .filter((pair) => !isClosed(phrase, pair))
      .map(
        (pair): Fault => ({ kind: 'marks', where: owner, message: `“${phrase}” has one of ${pair} alone` }),
      ),
  );
}

function isClosed(phrase: string, pair: string): boolean {
  let open = 0;
  for (const character of phrase) {
    if (character === pair[0]) open += 1;
    if (character === pair[1]) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
