import { useEffect } from 'react';
import type { EditionTexts } from '../../edition/texts';
import { createPart, usePart } from '../../loading/part';

/** Sentences for a report, words to say, windows of the article. */
export const detailTexts = createPart(() => import('../../editions/built-in-texts'));

/**
 * Sentences for a report and windows of the article, fetched with the first detail that is opened; null until
 * they are here. A detail can be read without them, so a failure shows no message, and the next detail asks again.
 */
export function useDetailTexts(isWanted: boolean): EditionTexts | null {
  const now = usePart(detailTexts);
  useEffect(() => {
    if (isWanted) detailTexts.load();
  }, [isWanted]);
  return now.state === 'here' ? now.module.builtInTexts : null;
}
