import { clausesOf } from '../../format/clauses';
import type { SentenceText } from '../../format/sentence';
import { useLocale } from '../locale-context';
import { Sentence } from './Sentence';

interface Props {
  readonly sentence: SentenceText;
  /** What stands behind the sentence, on the same line as its last word. */
  readonly end?: string;
}

/** A finding that breaks at its commas first, so that no line ends within a word. English breaks at its spaces. */
export function Clauses({ sentence, end = '' }: Props) {
  const { language } = useLocale();
  const clauses = language === 'zh' ? clausesOf(sentence) : [sentence];
  return clauses.map((clause, i) => (
    <span key={clause.text} className={clauses.length > 1 ? 'md:inline-block print:inline' : ''}>
      <Sentence sentence={clause} />
      {i === clauses.length - 1 && end}
    </span>
  ));
}
