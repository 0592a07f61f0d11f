import { useEffect, useState } from 'react';
import type { PinyinMatcher } from '../../derive/search';

/** The pinyin tables come when the search is first opened; until then Chinese and numbers are found. */
export function usePinyin(load: () => Promise<PinyinMatcher>): PinyinMatcher | null {
  const [pinyin, setPinyin] = useState<PinyinMatcher | null>(null);
  useEffect(() => {
    let here = true;
    load().then(
      (matcher) => here && setPinyin(() => matcher),
      // Without the tables search by pinyin is missing, everything else works.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [load]);
  return pinyin;
}
