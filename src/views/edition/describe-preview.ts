import type { Text } from '../../edition/text';
import type { Edition } from '../../edition/types';
import { basicRows, figureColumns, sheetNames } from '../../edition/workbook/names';
import { type Locale, pick } from '../../format/locale';
import { deskWordsOf } from './desk-words';

/** The fourth step: where the dashboard of the draft is, and what on it is still last year's or Chinese. */
export interface PreviewView {
  readonly title: string;
  readonly text: string;
  /** That the head of this page names another year, and how it is changed; null where it names the draft's. */
  readonly head: string | null;
  /** What a person should still write, each with the cell. */
  readonly toWrite: readonly string[];
}

/**
 * @param head the edition that the head of the page names
 * @param before the edition of the year before; null where there is none
 */
export function describePreview(
  locale: Locale,
  shown: Edition,
  before: Edition | null,
  head: Edition,
): PreviewView {
  const { preview } = deskWordsOf(locale.language);
  const unnamed = shown.indicators.filter(({ name }) => lacksEnglish(name)).length;
  return {
    title: preview.title(shown.year),
    text: preview.text(shown.year),
    head: head.id === shown.id ? null : preview.head(head.year, nameIn(locale, shown, head)),
    toWrite: [
      ...(before === null ? [] : titlesOfBefore(shown, before)).map((key) =>
        preview.oldTitle(shown.source[key].zh, shown.year, sheetNames.basics, basicRows[key].zh),
      ),
      ...(unnamed === 0 ? [] : [preview.noEnglish(unnamed, sheetNames.figures, figureColumns.nameEn.zh)]),
    ],
  };
}

/** What the draft is chosen by in the head: its year, with its place where that is another. */
const nameIn = (locale: Locale, shown: Edition, head: Edition): string =>
  shown.place.zh === head.place.zh
    ? deskWordsOf(locale.language).preview.year(shown.year)
    : deskWordsOf(locale.language).about(pick(locale, shown.place), shown.year);

/** Titles that were taken over from the year before, as the year in them tells. */
const titlesOfBefore = (shown: Edition, before: Edition): readonly ('article' | 'book')[] =>
  (['article', 'book'] as const).filter((key) => {
    const { zh } = shown.source[key];
    const isTaken = zh === before.source[key].zh && /\d{4}/.test(zh);
    // A yearbook carries the year in which it comes out.
    const isOld = key === 'article' && zh.includes(String(before.year)) && !zh.includes(String(shown.year));
    return isTaken || isOld;
  });

/** Its English is the Chinese again. */
const lacksEnglish = ({ zh, en }: Text): boolean => en === zh && /\p{Script=Han}/u.test(en);
