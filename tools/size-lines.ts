import { judge, type Piece, type Sizes, total } from './size-budget';

/** 12.3 KB, of 1000 bytes. */
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Every chunk and every budget as rows of Markdown tables. */
export function sizeLines(sizes: Sizes): readonly string[] {
  const rows = (where: string, pieces: readonly Piece[]) =>
    pieces.map(
      ({ name, bytes, gzip }) => `| ${where} | ${name} | ${kilobytes(bytes)} | ${kilobytes(gzip)} |`,
    );
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
    ...rows('the page', [sizes.page]),
    ...rows('CSS', sizes.css),
    ...rows('before the first interaction', sizes.first),
    ...rows('later', sizes.later),
    ...rows('first detail', sizes.texts),
    ...rows('exports', sizes.exports),
    ...rows('single file', sizes.single),
    '',
    `Exports, outside the budgets: ${kilobytes(total(sizes.exports))}.`,
  ];
}
