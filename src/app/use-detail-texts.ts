import { useEffect, useState } from 'react';
import type { DetailTexts } from '../views/describe-detail';

let loaded: DetailTexts | null = null;

/**
 * Sentences for a report and windows of the article, fetched with the first detail that is opened; null until
 * they are here. A detail is whole without them, so a failure is passed over and the next detail asks again.
 */
export function useDetailTexts(isWanted: boolean): DetailTexts | null {
  const [texts, setTexts] = useState(loaded);
  useEffect(() => {
    if (!isWanted || texts !== null) return;
    let isHere = true;
    import('./detail-texts').then(
      ({ detailTexts }) => {
        loaded = detailTexts;
        if (isHere) setTexts(detailTexts);
      },
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, texts]);
  return texts;
}
