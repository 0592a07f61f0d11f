import type { Text } from '../../edition/text';
import type { WorkbookFault } from '../../edition/workbook/fault';
import { halfWidth } from '../../edition/workbook/half-width';
import { faultColumn, type Required } from '../../edition/workbook/names';
import { cleaned } from './clean-text';
import { columnName, type SheetCell, type SheetData, type SheetRow } from './file/sheet-data';
import { nearest } from './likeness';

type Names<Column extends string> = Readonly<
  Record<Column, Text & { readonly required?: Required; readonly also?: readonly string[] }>
>;

export interface Head<Column extends string> {
  /** Where each column stands that is there. */
  readonly columns: ReadonlyMap<Column, number>;
  /** The row of the headers, from 1; 0 where there is none. */
  readonly row: number;
  readonly faults: readonly WorkbookFault[];
}

/** A header for comparing: its Chinese signs, without spaces, signs and brackets; its letters where it has no Chinese. */
export function plainName(text: string): string {
  const plain = halfWidth(cleaned(text).text).replace(/\([^)]*\)/g, '');
  const chinese = plain.replace(/[^\u4e00-\u9fff]/g, '');
  return chinese === '' ? plain.toLowerCase().replace(/[^a-z]/g, '') : chinese;
}

/** Whether a header is that of the column that says what is wrong; below its name may stand what is wrong with the sheet. */
const isFaultColumn = (header: string): boolean => plainName(header.split('\n')[0] ?? '') === faultColumn;

/** Headers stand within so many rows. */
const deepest = 12;

/** Finds the columns of a sheet by their names, in any order. */
export function findColumns<Column extends string>(sheet: SheetData, names: Names<Column>): Head<Column> {
  const known = new Map<string, Column>();
  for (const key of Object.keys(names) as Column[])
    for (const name of [names[key].zh, names[key].en, ...(names[key].also ?? [])])
      known.set(plainName(name), key);
  const keysIn = ({ cells }: SheetRow) =>
    [...cells.values()].filter(({ text }) => known.has(plainName(text))).length;
  let head: SheetRow | undefined;
  let most = 0;
  for (const row of sheet.rows) {
    if (row.row > deepest) break;
    const count = keysIn(row);
    if (count > most) {
      head = row;
      most = count;
    }
  }
  const columns = new Map<Column, number>();
  const faults: WorkbookFault[] = [];
  const strange: { readonly cell: SheetCell; readonly name: string }[] = [];
  for (const [column, cell] of head?.cells ?? []) {
    const name = cleaned(cell.text).text;
    const key = known.get(plainName(name));
    const place = { sheet: sheet.name, cell: cell.at, found: name };
    const first = key === undefined ? undefined : columns.get(key);
    if (key === undefined) {
      if (!isFaultColumn(cell.text)) strange.push({ cell, name });
    } else if (first === undefined) columns.set(key, column);
    else
      faults.push({
        ...place,
        kind: 'header-twice',
        detail: `${columnName(first)}${head?.row ?? 1}`,
        weight: 'error',
      });
  }
  const unclaimed = new Set(strange);
  for (const key of Object.keys(names) as Column[]) {
    const { zh, required } = names[key];
    if (required === undefined || columns.has(key)) continue;
    const like = nearest(
      zh,
      [...unclaimed].map(({ name }) => name),
    );
    const at = strange.find(({ name }) => name === like && like !== '');
    if (at !== undefined) unclaimed.delete(at);
    faults.push({
      sheet: sheet.name,
      cell: at?.cell.at ?? '',
      kind: 'header-missing',
      found: zh,
      detail: like,
      weight: 'error',
    });
  }
  for (const { cell, name } of unclaimed)
    faults.push({
      sheet: sheet.name,
      cell: cell.at,
      kind: 'header-unknown',
      found: name,
      detail: '',
      weight: 'notice',
    });
  return { columns, row: head?.row ?? 0, faults };
}
