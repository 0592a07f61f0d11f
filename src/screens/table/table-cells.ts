import type { Words } from '../../format/words/zh';
import type { IndicatorRow } from '../../views/list/describe-indicators';
import { sortKeys } from '../../views/list/table-query';

/** The table as cells for a spreadsheet: the heading as it stands on screen, and what each column shows of a row. */
export const cellsOf = (
  { columns }: Words['table'],
  rows: readonly IndicatorRow[],
): readonly (readonly string[])[] => [
  [...sortKeys.map((key) => columns[key]), columns.phrase],
  ...rows.map(({ figure, section, sectors, statusText, periodAndScope, phrase }, i) => [
    String(i + 1),
    figure.name,
    figure.text,
    figure.change?.text ?? '',
    section,
    sectors,
    figure.statusLabel ?? statusText,
    periodAndScope,
    phrase,
  ]),
];
