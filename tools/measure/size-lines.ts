import { budgets, type Piece, type Sizes } from './size-budget';

export interface Verdict {
  readonly what: string;
  /** Bytes after gzip. */
  readonly size: number;
  readonly wanted: number;
  readonly most: number;
  readonly fits: boolean;
}

/** Bytes after gzip, all together. */
export const total = (pieces: readonly Piece[]): number => pieces.reduce((sum, { gzip }) => sum + gzip, 0);

/** Holds the sizes against their budgets; the single file is left out where there is none. */
export function judge({ first, later, texts, css, editions, writers, single }: Sizes): readonly Verdict[] {
  const verdict = (what: keyof typeof budgets, size: number): Verdict => ({
    what,
    size,
    ...budgets[what],
    fits: size <= budgets[what].most,
  });
  return [
    verdict('script before the first interaction', total(first)),
    verdict('whole app with charts, without exports, editions and sentences', total([...first, ...later])),
    verdict('code of editions', total(editions)),
    verdict('sentences and windows', total(texts)),
    verdict('CSS', total(css)),
    ...(['deck', 'workbook', 'report'] as const)
      .filter((name) => writers[name].length > 0)
      .map((name) => verdict(`code of a ${name}`, total(writers[name]))),
    ...single.map(({ gzip }) => verdict('single file', gzip)),
  ];
}

/** 12.3 KB, of 1000 bytes. */
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Every chunk and every budget as rows of Markdown tables. */
export function sizeLines(sizes: Sizes): readonly string[] {
  const groups = {
    'the page': sizes.page,
    CSS: sizes.css,
    'before the first interaction': sizes.first,
    later: sizes.later,
    'first detail': sizes.texts,
    editions: sizes.editions,
    exports: sizes.exports,
    'single file': sizes.single,
  };
  return [
    '| budget (gzip) | size | wanted | at most | |',
    '| --- | --- | --- | --- | --- |',
    ...judge(sizes).map(
      ({ what, size, wanted, most, fits }) =>
        `| ${what} | ${kilobytes(size)} | ${kilobytes(wanted)} | ${kilobytes(most)} | ${size <= wanted ? '✓' : fits ? 'missed' : '✗'} |`,
    ),
    '',
    '| when | file | size | gzip |',
    '| --- | --- | --- | --- |',
    ...Object.entries(groups).flatMap(([when, pieces]) =>
      pieces.map(
        ({ name, bytes, gzip }) => `| ${when} | ${name} | ${kilobytes(bytes)} | ${kilobytes(gzip)} |`,
      ),
    ),
    '',
    `Exports, outside the budgets: ${kilobytes(total(sizes.exports))}.`,
  ];
}
