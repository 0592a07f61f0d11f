import type { Edition } from '../../../edition/types';
import { type Locale, pick } from '../../../format/locale';
import { yearsWordsOf } from '../../../format/words/years';
import { start } from '../../take-away/jobs';
import { takeAway } from '../../take-away/menu/take-away';
import type { Shelved } from '../shelf';
import { makeCopy } from './make-copy';

const percent = 100;

/** Saves the dashboard in one file with these editions; what becomes of it is shown with the other files that are made. */
export function saveCopy(editions: readonly [Shelved, ...Shelved[]], locale: Locale): void {
  const { copy } = yearsWordsOf(locale.language);
  void takeAway.load();
  const name = copy.name(editions.map(({ edition }) => nameOf(edition, locale)).join(copy.and));
  start({
    name,
    make: async (say, signal) => {
      say(copy.making, null);
      const made = await makeCopy(
        editions,
        new Date(),
        (share) => say(copy.share(Math.round(share * percent)), share),
        signal,
      );
      if (made.faults.length > 0)
        throw new Error(copy.failed(made.faults.map((fault) => copy.faults[fault]).join(copy.and)));
      return { name: made.name, bytes: made.bytes, type: 'text/html' };
    },
    kept: () => [],
    note: copy.checked,
  });
}

const nameOf = (edition: Edition, locale: Locale): string =>
  locale.words.app.name(pick(locale, edition.place), edition.year);
