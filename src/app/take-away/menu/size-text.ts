import type { TakeAwayWords } from '../../../format/words/take-away';

const kilo = 1000;

/** 182 KB, 1.9 MB: as a file manager says it. */
export const sizeText = (words: Pick<TakeAwayWords, 'size'>, bytes: number): string =>
  bytes < kilo * kilo
    ? words.size(String(Math.max(1, Math.round(bytes / kilo))), 'KB')
    : words.size(String(Math.round(bytes / kilo / 100) / 10), 'MB');
