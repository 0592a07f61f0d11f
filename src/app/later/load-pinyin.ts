import { quickPinyin } from '../../derive/quick-pinyin';
import type { PinyinMatcher } from '../../derive/search';
import { createPart, moduleOf } from '../../loading/part';

const tables = createPart(() => import('pinyin-match'));

let loading: Promise<PinyinMatcher> | null = null;

/** Fetches the pinyin tables, once; `dqsczz` and `cq` then match. After a failure the next call tries again. */
export function loadPinyin(): Promise<PinyinMatcher> {
  loading ??= fetchTables().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchTables(): Promise<PinyinMatcher> {
  const { default: pinyin } = await moduleOf(tables);
  return quickPinyin((text, query) => {
    const found = pinyin.match(text, query);
    return Array.isArray(found) ? { from: found[0], to: found[1] + 1 } : null;
  });
}
