import { chineseRuns } from '../../format/chinese-runs';
import { useLocale } from '../locale-context';

/** A text of the language on screen; Chinese inside English is marked, so that a screen reader says it in Chinese. */
export function Prose({ text }: { readonly text: string }) {
  const { language } = useLocale();
  if (language === 'zh') return text;
  return chineseRuns(text).map((run, i) => {
    // The pieces of a text never change their order.
    const key = i;
    return run.chinese ? (
      <span key={key} lang="zh-CN">
        {run.text}
      </span>
    ) : (
      <span key={key}>{run.text}</span>
    );
  });
}
