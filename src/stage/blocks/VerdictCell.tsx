import type { ReactNode } from 'react';
import type { SentenceText } from '../../format/sentence';
import { StageSentence } from './StageSentence';

interface Props {
  readonly about: SentenceText['pieces'];
  /** Classes of the size of the result. */
  readonly size: string;
  /** The result. */
  readonly children: ReactNode;
}

/** A statement of the article: small what it is about, large what became of it. */
export function VerdictCell({ about, size, children }: Props) {
  return (
    <p className="st-verdict">
      {about.length > 0 && (
        <span className="st-about">
          <StageSentence pieces={about} />
        </span>
      )}{' '}
      <strong className={`st-result ${size}`}>{children}</strong>
    </p>
  );
}
