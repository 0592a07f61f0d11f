import { type CellView, figureCell, type TableView, wordCell } from '../table-view';
import type { CompareFilter } from './compare-filter';
import type { RowsOfSection, RowView, StepView } from './compare-view';
import type { Compared } from './describe-row';

/** 指标对照：某市2021年、某市2022年（新增） */
export function captionOf(
  { words, columns, locale }: Pick<Compared, 'words' | 'columns' | 'locale'>,
  asked: CompareFilter,
): string {
  const caption = words.caption(columns.map(({ fullName }) => fullName).join(locale.words.listSeparator));
  return asked === 'all' ? caption : `${caption}${locale.words.brackets(words.filters[asked])}`;
}

/** The whole comparison as one table, for the clipboard and a workbook. */
export function tableOfCompare(
  { words, columns, locale }: Compared,
  sections: readonly RowsOfSection[],
  asked: CompareFilter,
): TableView {
  const step = (name: string, i: number) =>
    columns.length > 2
      ? `${name} ${words.changeBetween(columns[i - 1]?.name ?? '', columns[i]?.name ?? '')}`
      : name;
  return {
    caption: captionOf({ words, columns, locale }, asked),
    columns: [
      words.figure,
      words.section,
      ...columns.flatMap(({ name, follows }, i) => [
        name,
        ...(follows ? [step(words.change, i), step(words.how, i)] : []),
      ]),
      words.remark,
    ],
    rows: sections.flatMap(({ name, rows }) =>
      rows.map((row) => [
        wordCell(row.name),
        wordCell(name),
        ...columns.flatMap(({ follows }, i) => [valueCell(row, i), ...(follows ? stepCells(row, i) : [])]),
        wordCell(row.notes.join(locale.words.memberSeparator)),
      ]),
    ),
  };

  function stepCells(row: RowView, i: number): readonly CellView[] {
    const step = row.steps[i] ?? null;
    const figure = row.values[i]?.figure ?? null;
    if (step === null) return [wordCell(''), wordCell('')];
    if (step.stated !== null)
      return [{ text: step.stated.text, shown: step.stated.shown, figure }, wordCell(howOf(step))];
    return [wordCell(step.computed === null ? '' : `${step.computed.text}°`), wordCell(howOf(step))];
  }

  /** How a growth is known, or why there is none. */
  function howOf({ stated, statedAgainst, computed, verdict, against, reason }: StepView): string {
    return [
      stated === null ? null : (statedAgainst ?? words.stated),
      computed === null ? null : stated === null ? words.byValues : `${words.byValues} ${computed.text}°`,
      computed?.interval,
      verdict?.text,
      against,
      stated === null || reason !== null ? reason : null,
    ]
      .filter((part) => part != null && part !== '')
      .join(locale.words.memberSeparator);
  }
}

function valueCell({ values }: RowView, i: number): CellView {
  const value = values[i];
  if (value === undefined) return wordCell('');
  return value.figure === null ? wordCell(value.note ?? '') : figureCell(value.figure);
}
