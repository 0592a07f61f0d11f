import { quickPinyin } from '../derive/quick-pinyin';
import type { PinyinMatcher } from '../derive/search';

/** Fetches the pinyin tables; `dqsczz` and `cq` then match. */
export async function loadPinyin(): Promise<PinyinMatcher> {
  const { default: pinyin } = await import('pinyin-match');
  return quickPinyin((text, query) => {
    const found = pinyin.match(text, query);
    return Array.isArray(found) ? { from: found[0], to: found[1] + 1 } : null;
  });
}
