import { SheetFile } from './sheet-file';

const figures = '指标';

/** Said in every phrase, so that nobody takes these figures for real ones. */
const madeUp = '虚构：';

/** The longest phrase that a workbook takes. */
const longest = 40;

/**
 * The sheet for next year as a clerk fills it in, with made-up figures: last year's digits, a little larger, each in a phrase
 * that says that it is made up. Rows of figures without a value stay empty.
 *
 * @param leave rows that stay empty besides, by their codes
 */
export function fillSheet(bytes: Uint8Array, leave: readonly string[] = []): SheetFile {
  const sheet = new SheetFile(bytes);
  sheet.type('基本信息', 'B4', '虚构的文章');
  sheet.type('基本信息', 'B5', '虚构的年鉴');
  for (const row of sheet.rows(figures)) {
    if (leave.includes(sheet.get(figures, row, '指标编码'))) continue;
    // Below the value stand its period and scope.
    const [said = ''] = sheet.get(figures, row, '上年数值').split('\n');
    const last = /^([\d.]+)(.*?)(（.*）)?$/.exec(said);
    if (last?.[1] === undefined) continue;
    fillRow(sheet, row, larger(last[1], last[2] === '%'));
  }
  return sheet;
}

/** Types a value and its phrase. */
function fillRow(sheet: SheetFile, row: number, value: string): void {
  const unit = sheet.get(figures, row, '单位');
  const said = `${value}${unit.split('/')[0]}`;
  const name = sheet.get(figures, row, '指标名称').replace(/[\d\s]/g, '');
  sheet.put(figures, row, '数值', value);
  sheet.put(
    figures,
    row,
    '原文短语',
    `${madeUp}${name.slice(0, longest - madeUp.length - said.length)}${said}`,
  );
}

/** Four percent more, with as many decimals; a rate stays below a hundred. */
function larger(printed: string, isRate: boolean): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const grown = Number(printed) * 1.04;
  return (isRate ? Math.min(grown, 100) : grown).toFixed(decimals);
}
