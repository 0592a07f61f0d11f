import { memo } from 'react';
import { sentenceOf } from '../../format/sentence';
import { useWords } from '../../ui/locale-context';
import { button } from '../../ui/styles';
import { useSurface } from '../../ui/surface-context';
import { CopyButton } from '../../ui/text/CopyButton';
import { copyTable } from '../../ui/text/copy';
import type { IndicatorsView } from '../../views/list/describe-indicators';
import type { TableQuery } from '../../views/list/table-query';
import { ScreenHeading } from '../blocks/ScreenHeading';
import { IndicatorTable } from './IndicatorTable';
import { Pages } from './Pages';
import { TableFilters } from './TableFilters';
import { cellsOf } from './table-cells';
import { usePrinting } from './use-printing';

interface Props {
  readonly view: IndicatorsView;
  readonly query: TableQuery;
  readonly sections: readonly { readonly id: TableQuery['section'] & string; readonly name: string }[];
  readonly all: number;
}

/** Every figure in one table: found, filtered, sorted, opened. */
export const IndicatorsScreen = memo(function IndicatorsScreen({ view, query, sections, all }: Props) {
  const { table: words, picture } = useWords();
  const whole = usePrinting() && view.pages > 1;
  const inBooklet = useSurface() === 'booklet';
  const title = view.total === all ? words.title(all) : words.filteredTitle(view.total, all);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 print:block print:space-y-2">
      <ScreenHeading
        hint
        view={{ kicker: words.kicker, title: sentenceOf(title), lead: sentenceOf(words.lead) }}
      />
      {!inBooklet && (
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <TableFilters query={query} sections={sections} />
          {view.total > 0 && (
            <CopyButton
              className={button}
              onCopy={() => copyTable(cellsOf(words, view.everyRow()))}
              label={picture.copy}
              done={picture.copied}
              failed={picture.copyFailed}
            />
          )}
        </div>
      )}
      {view.total === 0 ? (
        <p className="border-l-4 border-rule bg-sheet p-2 text-label font-bold">{words.nothing}</p>
      ) : (
        <IndicatorTable
          rows={whole ? view.everyRow() : view.rows}
          query={query}
          first={whole ? 1 : view.first}
          atOnce={whole || inBooklet}
        />
      )}
      {view.pages > 1 && !whole && <Pages page={view.page} pages={view.pages} />}
    </div>
  );
});
