import { checkValueOf } from '../../edition/check-value';
import type { Edition } from '../../edition/types';
import { type Locale, pick } from '../../format/locale';
import { yearsWordsOf } from '../../format/words/years';

/** What tells one copy of the page from others of the same year: place, year, days, check value, and whether it is a draft. */
export function describeStamp(edition: Edition, locale: Locale, saved: Date): string {
  const { copy } = yearsWordsOf(locale.language);
  const { words } = locale;
  const day = words.date(saved.getFullYear(), saved.getMonth() + 1, saved.getDate());
  return [
    ...(edition.draft === true ? [copy.draft] : []),
    words.app.name(pick(locale, edition.place), edition.year),
    ...(edition.made === undefined ? [] : [copy.made(edition.made)]),
    copy.saved(day),
    copy.checkValue(checkValueOf(edition)),
  ].join(copy.between);
}
