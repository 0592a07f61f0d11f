import { memo } from 'react';
import { usePrinting } from '../../ui/frame/use-printing';
import { useWords } from '../../ui/locale-context';
import { useSurface } from '../../ui/surface-context';
import { TakeAwayButton } from '../../ui/take-away/TakeAwayButton';
import { CopyButton } from '../../ui/text/CopyButton';
import { copyTable } from '../../ui/text/copy';
import type { IndicatorsView } from '../../views/list/describe-indicators';
import { ScreenHeading } from '../blocks/ScreenHeading';
import { IndicatorTable } from './IndicatorTable';
import { Pages } from './Pages';
import { TableFilters } from './TableFilters';

/** Every figure in one table: found, filtered, sorted, opened. */
export const IndicatorsScreen = memo(function IndicatorsScreen({ view }: { readonly view: IndicatorsView }) {
  const { picture } = useWords();
  const { query, nothing, page, pages } = view;
  const whole = usePrinting() && pages > 1;
  const inBooklet = useSurface() === 'booklet';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 print:block print:space-y-2">
      <ScreenHeading hint view={view} />
      {!inBooklet && (
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <TableFilters query={query} sections={view.sections} growing={view.growing} />
          {nothing === null && (
            <span className="flex items-center gap-0.5">
              <CopyButton onCopy={() => copyTable(view.wholeTable())} label={picture.copy} words={picture} />
              <TakeAwayButton
                subject={{ kind: 'table', table: view.wholeTable, query }}
                name={view.table.caption}
                className="take-seen"
              />
            </span>
          )}
        </div>
      )}
      {nothing !== null ? (
        <p className="border-l-4 border-rule bg-sheet p-2 text-label font-bold">{nothing}</p>
      ) : (
        <IndicatorTable
          table={whole ? view.wholeTable() : view.table}
          query={query}
          atOnce={whole || inBooklet}
        />
      )}
      {pages > 1 && !whole && <Pages page={page} pages={pages} />}
    </div>
  );
});
