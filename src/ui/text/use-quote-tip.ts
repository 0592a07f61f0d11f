import { useLocale } from '../locale-context';

interface Quoted {
  readonly phrase: string;
  readonly source: string;
}

/**
 * What is told on hover of a statement: the article's words and where they stand. In English the place alone, because a tip
 * can't say that its words are Chinese.
 */
export function useQuoteTip(): (quoted: Quoted) => string {
  const { language } = useLocale();
  return ({ phrase, source }) => (language === 'zh' ? `“${phrase}” ${source}` : source);
}
