import { chineseRuns } from '../../format/chinese-runs';
import { useLocale } from '../locale-context';

interface Props {
  readonly text: string;
  /** The element that holds nothing but this text; none where other text stands beside it. */
  readonly as?: 'p' | 'span' | 'small' | 'dt' | 'dd' | 'td';
  readonly id?: string;
  readonly className?: string;
}

/** A text of the language on screen; Chinese inside English is marked, so that a screen reader says it in Chinese. */
export function Prose({ text, as: Tag, ...rest }: Props) {
  const { language } = useLocale();
  const said =
    language === 'zh'
      ? text
      : chineseRuns(text).map((run, i) => {
          // The pieces of a text never change their order.
          const key = i;
          return (
            <span key={key} lang={run.chinese ? 'zh-CN' : undefined}>
              {run.text}
            </span>
          );
        });
  return Tag === undefined ? said : <Tag {...rest}>{said}</Tag>;
}
