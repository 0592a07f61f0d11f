import type { SentenceText } from '../../format/sentence';
import { FigureLink } from '../figure/FigureLink';
import { Prose } from './Prose';

/** A sentence in which every figure can be opened. */
export function Sentence({ sentence }: { readonly sentence: SentenceText }) {
  return sentence.pieces.map(({ text, figure }, i) => {
    // The pieces of a sentence never change their order.
    const key = i;
    return figure === null ? (
      <Prose key={key} text={text} />
    ) : (
      <FigureLink key={key} figure={figure} className="in-sentence">
        {text}
      </FigureLink>
    );
  });
}
