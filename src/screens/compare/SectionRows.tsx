import { useState } from 'react';
import type { YearsWords } from '../../format/words/years';
import { BigNumber } from '../../ui/figure/BigNumber';
import { FigureLink } from '../../ui/figure/FigureLink';
import { InEdition } from '../../ui/figure/InEdition';
import { quietButton } from '../../ui/styles';
import type { ColumnView, RowsOfSection, RowView } from '../../views/compare/compare-view';
import { ChangeCell } from './ChangeCell';

interface Props {
  readonly section: RowsOfSection;
  readonly columns: readonly ColumnView[];
  readonly words: YearsWords['compare'];
  readonly figureOf: (edition: string, reference: string) => string;
  /** Begins closed, because there are very many rows. */
  readonly folded: boolean;
  /** Every row is shown: on paper nothing is closed. */
  readonly whole: boolean;
}

/** So many rows of a section come at a time. */
const portion = 100;

/** The rows of a section, below its name; with very many rows it opens when it is wanted. */
export function SectionRows({ section, columns, words, figureOf, folded, whole }: Props) {
  const [open, setOpen] = useState(!folded);
  const [most, setMost] = useState(portion);
  const { id, name, note, rows } = section;
  const width = 1 + columns.length + columns.filter(({ follows }) => follows).length;
  const shown = whole ? rows : open ? rows.slice(0, most) : [];
  return (
    <tbody data-section={id}>
      <tr>
        <th
          scope="rowgroup"
          colSpan={width}
          className="border-b border-rule-strong pt-2 pb-0.5 pl-2 text-left md:pl-0 print:pl-0"
        >
          <span className="sticky left-2 text-label font-bold md:static">{name}</span>
          {note !== null && <span className="ml-2 text-note font-normal text-second">{note}</span>}
          {folded && !whole && (
            <button
              type="button"
              className={`${quietButton} ml-2 font-normal`}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? words.fold : words.unfold(rows.length)}
            </button>
          )}
        </th>
      </tr>
      {shown.map((row) => (
        <Row key={row.key} row={row} columns={columns} words={words} figureOf={figureOf} />
      ))}
      {shown.length > 0 && shown.length < rows.length && (
        <tr className="print:hidden">
          <td colSpan={width}>
            <button type="button" className={quietButton} onClick={() => setMost(most + portion)}>
              {words.more(Math.min(portion, rows.length - most))}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

type RowProps = Pick<Props, 'columns' | 'words' | 'figureOf'> & { readonly row: RowView };

function Row({ row, columns, words, figureOf }: RowProps) {
  return (
    <tr className="break-inside-avoid border-b border-rule align-top hover:bg-sheet">
      <th
        scope="row"
        className="sticky left-0 z-[1] min-w-[8rem] max-w-[9.5rem] bg-paper py-1 pr-2 pl-2 text-left font-normal md:static md:pl-0 print:pl-0 md:max-w-[26rem] md:bg-transparent"
      >
        {row.name}
        {row.notes.map((note) => (
          <span key={note} className="block text-note text-ink-soft">
            {note}
          </span>
        ))}
      </th>
      {columns.map(({ id, follows }, i) => {
        const value = row.values[i];
        const step = row.steps[i] ?? null;
        const figure = value?.figure ?? null;
        return [
          <td key={id} className="py-1 pr-2 text-right">
            {figure !== null && (
              <InEdition figureOf={figureOf} edition={id}>
                <FigureLink figure={figure} className="font-bold">
                  <BigNumber figure={figure} size="" />
                </FigureLink>
              </InEdition>
            )}
            {value?.note != null && <span className="block text-note text-ink-soft">{value.note}</span>}
          </td>,
          follows && (
            <td key={`${id} change`} className="py-1 pr-2 pl-2 md:pr-3">
              {step !== null && figure !== null && (
                <InEdition figureOf={figureOf} edition={id}>
                  <ChangeCell step={step} figure={figure} byValues={words.byValues} />
                </InEdition>
              )}
            </td>
          ),
        ];
      })}
    </tr>
  );
}
