import { clausesOf, type SentenceText } from '../../format/sentence';
import { Sentence } from './Sentence';

/** A finding that breaks between its clauses before it breaks within one. */
export function Clauses({ sentence }: { readonly sentence: SentenceText }) {
  return clausesOf(sentence).map((pieces) => (
    <span key={pieces.map(({ text }) => text).join('')} className="inline-block">
      <Sentence sentence={{ text: '', pieces }} />
    </span>
  ));
}
