import { clausesOf } from '../../format/clauses';
import type { SentenceText } from '../../format/sentence';
import { useLocale } from '../locale-context';
import { Sentence } from './Sentence';

/** A finding that breaks at its commas first, so that no line ends within a word. English breaks at its spaces. */
export function Clauses({ sentence }: { readonly sentence: SentenceText }) {
  const { language } = useLocale();
  if (language !== 'zh') return <Sentence sentence={sentence} />;
  return clausesOf(sentence).map((clause) => (
    <span key={clause.text} className="inline-block">
      <Sentence sentence={clause} />
    </span>
  ));
}
