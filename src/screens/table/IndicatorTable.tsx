import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import { FigureLink } from '../../ui/figure/FigureLink';
import { StatusBadge } from '../../ui/figure/StatusBadge';
import { useLater } from '../../ui/frame/use-later';
import { useLinks } from '../../ui/links-context';
import { useLocale, useWords } from '../../ui/locale-context';
import type { IndicatorRow } from '../../views/list/describe-indicators';
import { type SortKey, sortKeys, type TableQuery } from '../../views/list/table-query';

interface Props {
  readonly rows: readonly IndicatorRow[];
  readonly query: TableQuery;
  /** Number of the first row. */
  readonly first: number;
  /** All rows in one go: paper does not wait. */
  readonly atOnce: boolean;
}

/** About as many rows as a small window shows: they come first, the rest right behind them. */
const firstRows = 12;

/**
 * The widths of the columns in the order of `sortKeys`, and the phrase's, on a wide screen: there they are
 * fixed, so that no row, page or filter moves them.
 */
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
export function IndicatorTable({ rows, query, first, atOnce }: Props) {
  const words = useWords().table;
  const links = useLinks();
  const { language } = useLocale();
  const later = useLater(rows);
  const all = atOnce || later;
  return (
    <div className="relative -mx-2 max-h-[85vh] overflow-auto px-2 md:mx-0 md:px-0 lg:max-h-none lg:overflow-visible print:mx-0 print:max-h-none print:overflow-visible print:px-0">
      <table
        aria-label={words.caption}
        aria-busy={!all}
        className="w-full min-w-[60rem] border-collapse text-left xl:table-fixed print:table-auto print:min-w-0"
      >
        <colgroup>
          {widths[language].map((width, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place
            <col key={i} className={width} />
          ))}
        </colgroup>
        <thead className="sticky top-0 z-10 bg-paper print:static">
          <tr>
            {sortKeys.map((column) => (
              <SortableHeader key={column} column={column} query={query} />
            ))}
            <th scope="col" className={`${header} print:w-[25%]`}>
              {words.columns.phrase}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, firstRows)).map((row, i) => (
            <tr
              key={row.figure.indicatorId}
              className="cursor-pointer break-inside-avoid border-b border-rule align-top hover:bg-sheet"
              onClick={(event) => {
                const onControl =
                  event.target instanceof Element && event.target.closest('a, button') !== null;
                const selecting = window.getSelection()?.isCollapsed === false;
                if (onControl || selecting) return;
                const href = links.figure(row.figure.indicatorId);
                // Where a link would open in a tab of its own, so does its row.
                if (event.ctrlKey || event.metaKey) window.open(href);
                else links.go(href);
              }}
            >
              <td className={`${cell} text-note text-ink-soft`}>{first + i}</td>
              <th scope="row" className={`${cell} font-normal`}>
                {row.figure.name}
              </th>
              <td className={`${cell} whitespace-nowrap`}>
                <FigureLink figure={row.figure} className="font-bold">
                  <BigNumber figure={row.figure} size="" />
                </FigureLink>
              </td>
              <td className={`${cell} whitespace-nowrap`}>
                {row.figure.change !== null && (
                  <FigureLink figure={row.figure}>
                    <ChangeMark change={row.figure.change} />
                  </FigureLink>
                )}
              </td>
              <td className={`${cell} text-note`}>{row.section}</td>
              <td className={`${cell} text-note`}>{row.sectors}</td>
              <td className={`${cell} whitespace-nowrap text-note`}>
                {row.figure.statusLabel === null ? row.statusText : <StatusBadge figure={row.figure} />}
              </td>
              <td className={`${cell} min-w-[6rem] text-note`}>{row.periodAndScope}</td>
              <td className={`${cell} text-note text-ink-soft`}>
                <q lang="zh-CN" className="font-title before:content-none after:content-none">
                  {row.phrase}
                </q>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const header = 'border-b-2 border-rule-strong py-1 pr-2 align-bottom font-bold';
const cell = 'py-1 pr-2';

function SortableHeader({ column, query }: { readonly column: SortKey; readonly query: TableQuery }) {
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
        title={words.sortBy(words.columns[column])}
      >
        {words.columns[column]}
        <span aria-hidden="true" className="ml-0.5 select-none text-note text-accent">
          {sorted ? (query.descending ? '▼' : '▲') : ''}
        </span>
      </a>
    </th>
  );
}
