import { fileWordsOf } from '../format/words/file';
import { type Context, chosenNames } from '../views/context';
import type { scopeOf } from '../views/scope';
import type { FileProperties } from './ooxml/properties';

/** What a file says of itself: what it is of, under which filter, from where. */
export function propertiesOf(
  context: Context,
  { edition, filters, language, link }: ReturnType<typeof scopeOf>,
  date: Date,
  kind: string,
): FileProperties {
  const words = fileWordsOf(language);
  const sectors = chosenNames(context);
  return {
    title: [edition.name, ...filters].join(context.locale.words.separator),
    subject: kind,
    category: kind,
    author: edition.name,
    keywords: [edition.place, String(edition.year), ...(sectors === '' ? [] : [sectors])],
    description: words.description(edition.source),
    language: language === 'zh' ? 'zh-CN' : 'en-GB',
    date,
    custom: {
      [words.custom.edition]: edition.id,
      [words.custom.sectors]: sectors === '' ? words.allSectors : sectors,
      [words.custom.source]: edition.source,
      [words.custom.address]: link,
    },
  };
}
