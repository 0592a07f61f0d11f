import type { SentenceText } from '../../format/sentence';
import { resultOf } from '../text/pieces';
import { StageSentence } from './StageSentence';

interface Props {
  readonly sentence: SentenceText;
  /** The article's word for the result. */
  readonly verdict: string;
  /** Classes of the size of the result. */
  readonly size: string;
}

/** A statement of the article: small what it is about, large what became of it. */
export function VerdictCell({ sentence, verdict, size }: Props) {
  const { about, result } = resultOf(sentence.pieces, verdict);
  return (
    <p className="st-verdict">
      {about.length > 0 && (
        <span className="st-about">
          <StageSentence pieces={about} />
        </span>
      )}{' '}
      <strong className={`st-result ${size}`}>
        <StageSentence pieces={result} />
      </strong>
    </p>
  );
}
