import { checkValueOf } from '../edition/check-value';
import { pick } from '../format/locale';
import { type TakeAwayWords, takeAwayWordsOf } from '../format/words/take-away';
import { type Context, chosenNames } from '../views/context';
import { marksOf } from '../views/marks';

/** So many sectors are named one by one; a name of a file has room for no more. */
const mostNamed = 3;

/** What the system of no office takes in the name of a file, line ends among them. */
const forbidden = /[\\/:*?"<>|\s]+/g;

export const permitted = (name: string): string => name.replace(forbidden, ' ').trim();

/**
 * Place, year, kind, sectors and day: 某市乡村振兴某年度回顾-汇报（医疗、住房）-20261125.pptx
 * @param extension without its dot
 * @param section the only one that the file is of
 */
export function fileName(
  context: Context,
  kind: keyof TakeAwayWords['kinds'],
  date: Date,
  extension: string,
  section: string | null = null,
): string {
  const { locale, edition } = context;
  const words = takeAwayWordsOf(locale.language);
  const name = words.name(
    pick(locale, edition.place),
    edition.year,
    words.kinds[kind],
    [section ?? '', sectorsNamed(context)].filter((of) => of !== '').join(locale.words.listSeparator),
    dayInName(context, date),
  );
  return `${permitted(name)}.${extension}`;
}

/** The chosen sectors; of many the first and how many there are. */
export function sectorsNamed(context: Context): string {
  const { locale, edition, choice } = context;
  if (choice.size <= mostNamed) return chosenNames(context);
  const first = edition.sectors.find(({ id }) => choice.has(id));
  return first === undefined ? '' : locale.words.sectors.several(pick(locale, first.name), choice.size);
}

/** The day, and of an edition that is not the built-in one what tells its copies apart: 20261125-草稿-1a2b3c4d */
export const dayInName = ({ locale, edition }: Context, date: Date): string =>
  [
    dayOf(date),
    ...(edition.draft === true ? [locale.words.app.draft] : []),
    ...(marksOf({ locale, edition }).length === 0 ? [] : [checkValueOf(edition)]),
  ].join('-');

/** 20261125 */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
