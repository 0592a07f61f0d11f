import type { ReactNode } from 'react';
import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import { FigureLink } from '../../ui/figure/FigureLink';
import { useLater } from '../../ui/frame/use-later';
import { useLinks } from '../../ui/links-context';
import { useLocale, useWords } from '../../ui/locale-context';
import type { FigureView } from '../../views/figure/figure';
import {
  type ColumnKey,
  figureOfRow,
  type IndicatorTable as Table,
} from '../../views/list/describe-indicators';
import type { SortKey, TableQuery } from '../../views/list/table-query';

interface Props {
  readonly table: Table;
  readonly query: TableQuery;
  /** All rows in one go: paper does not wait. */
  readonly atOnce: boolean;
}

/** About as many rows as a small window shows: they come first, the rest right behind them. */
const firstRows = 12;

/** The widths of the columns on a wide screen: there they are fixed, so that no row, page or filter moves them. */
const widths = {
  zh: [
    'xl:w-[4.5%]',
    'xl:w-[16.5%]',
    'xl:w-[11.5%]',
    'xl:w-[7.5%]',
    'xl:w-[10%]',
    'xl:w-[13.5%]',
    'xl:w-[6.5%]',
    'xl:w-[10%]',
    'xl:w-[20%]',
  ],
  en: [
    'xl:w-[5%]',
    'xl:w-[17%]',
    'xl:w-[13%]',
    'xl:w-[7.5%]',
    'xl:w-[12%]',
    'xl:w-[14%]',
    'xl:w-[9.5%]',
    'xl:w-[9%]',
    'xl:w-[13%]',
  ],
} as const;

/** The table itself: a click on a column sorts, a click on a row opens its figure. */
export function IndicatorTable({ table: { caption, keys, columns, rows }, query, atOnce }: Props) {
  const links = useLinks();
  const { language } = useLocale();
  const later = useLater(rows);
  const all = atOnce || later;
  return (
    <div className="relative -mx-2 max-h-[85vh] overflow-auto px-2 md:mx-0 md:px-0 lg:max-h-none lg:overflow-visible print:mx-0 print:max-h-none print:overflow-visible print:px-0">
      <table
        aria-label={caption}
        aria-busy={!all}
        className="w-full min-w-[60rem] border-collapse text-left xl:table-fixed print:table-auto print:min-w-0"
      >
        <colgroup>
          {widths[language].map((width, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place
            <col key={i} className={width} />
          ))}
        </colgroup>
        <thead className="sticky top-0 z-10 bg-paper lg:top-[var(--bar)] print:static">
          <tr>
            {keys.map((key, i) =>
              key === 'phrase' ? (
                <th key={key} scope="col" className={`${header} print:w-[25%]`}>
                  {columns[i]}
                </th>
              ) : (
                <SortableHeader key={key} column={key} name={columns[i] ?? ''} query={query} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, firstRows)).map((row) => {
            const figure = figureOfRow(row);
            return figure === null ? null : (
              <tr
                key={figure.indicatorId}
                className="cursor-pointer break-inside-avoid border-b border-rule align-top hover:bg-sheet"
                onClick={(event) => {
                  const onControl =
                    event.target instanceof Element && event.target.closest('a, button') !== null;
                  const selecting = window.getSelection()?.isCollapsed === false;
                  if (onControl || selecting) return;
                  const href = links.figure(figure.indicatorId);
                  // Where a link would open in a tab of its own, so does its row.
                  if (event.ctrlKey || event.metaKey) window.open(href);
                  else links.go(href);
                }}
              >
                {keys.map((key, i) => {
                  const Cell = key === 'name' ? 'th' : 'td';
                  return (
                    <Cell
                      key={key}
                      scope={key === 'name' ? 'row' : undefined}
                      className={`py-1 pr-2 ${looks[key]}`}
                    >
                      {contentOf(key, row[i]?.text ?? '', figure)}
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const header = 'border-b-2 border-rule-strong py-1 pr-2 align-bottom font-bold';

const looks: Readonly<Record<ColumnKey, string>> = {
  article: 'text-note text-ink-soft',
  name: 'font-normal',
  value: 'whitespace-nowrap text-right',
  change: 'whitespace-nowrap',
  section: 'text-note',
  sector: 'text-note',
  status: 'whitespace-nowrap text-note',
  period: 'min-w-[6rem] text-note',
  phrase: 'text-note text-ink-soft',
};

function contentOf(column: ColumnKey, text: string, figure: FigureView): ReactNode {
  if (column === 'value')
    return (
      <FigureLink figure={figure} className="font-bold">
        <BigNumber figure={figure} size="" />
      </FigureLink>
    );
  if (column === 'change' && figure.change !== null)
    return (
      <FigureLink figure={figure}>
        <ChangeMark change={figure.change} />
      </FigureLink>
    );
  // Only what is not simply stated is marked.
  if (column === 'status') return figure.statusLabel;
  if (column === 'phrase')
    return (
      <q lang="zh-CN" className="font-title before:content-none after:content-none">
        {text}
      </q>
    );
  return text;
}

interface HeaderProps {
  readonly column: SortKey;
  readonly name: string;
  readonly query: TableQuery;
}

function SortableHeader({ column, name, query }: HeaderProps) {
  const words = useWords().table;
  const links = useLinks();
  const sorted = query.sort === column;
  // The first click on a number brings the largest up, on a word the first.
  const descending = sorted ? !query.descending : column === 'value' || column === 'change';
  const state = sorted ? (query.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" className={header} aria-sort={state}>
      <a
        href={links.indicators({ sort: column, descending })}
        className="inline-block min-h-[1.5rem] whitespace-nowrap hover:underline hover:underline-offset-4"
        title={words.sortBy(name)}
      >
        {name}
        <span aria-hidden="true" className="ml-0.5 select-none text-note text-accent">
          {sorted ? (query.descending ? '▼' : '▲') : ''}
        </span>
      </a>
    </th>
  );
}
