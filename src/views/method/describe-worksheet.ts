import { pick } from '../../format/locale';
import { sentenceOf } from '../../format/sentence';
import type { Context } from '../context';

export type WorksheetView = ReturnType<typeof describeWorksheet>;

/** What only the editor needs: the numbers of the article that are no figures, each with the reason. */
export function describeWorksheet({ edition, locale }: Context) {
  const words = locale.words.method;
  return {
    kicker: words.kicker,
    title: sentenceOf(words.worksheet),
    lead: sentenceOf(words.noIndicatorsText),
    unfiltered: true as const,
    noIndicators: edition.noIndicators.map(({ phrase, reason }) => ({
      phrase,
      reason: pick(locale, reason),
    })),
  };
}
