import type { CSSProperties } from 'react';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import type { SectorRowView, SectorsView } from '../../views/sector/describe-sectors';
import { SectorCell } from './SectorCell';
import { SectorQuotes } from './SectorQuotes';
import { quotesStandBeside, weightsOf } from './sector-columns';

const head = 'mb-1 border-b border-rule pb-0.5 text-label font-bold';
/** A name of more characters is set smaller, so that it fits beside its row. */
const shortName = 5;
const wide = 'lg:grid-cols-[var(--columns)] print:grid-cols-[var(--columns)]';

/** A row for each sector, a column for each question. One sector alone has no head of its row. */
export function SectorMatrix({ view }: { readonly view: SectorsView }) {
  const { rows, questions } = view;
  const alone = rows.length === 1;
  const beside = quotesStandBeside(view);
  const weights = [...weightsOf(view), ...(beside ? [1] : [])];
  const columns = [
    ...(alone ? [] : [`minmax(0, ${rows.some(({ name }) => name.length > shortName) ? '9rem' : '7.5rem'})`]),
    ...weights.map((weight) => `minmax(0, ${weight}fr)`),
  ].join(' ');
  return (
    <div className="border-t-2 border-rule-strong" style={{ '--columns': columns } as CSSProperties}>
      {!alone && (
        <div aria-hidden="true" className={`hidden gap-x-4 pt-1 lg:grid xl:gap-x-6 print:grid ${wide}`}>
          <span />
          {questions.map(({ id, name }) => (
            <span key={id} className="border-b border-rule pb-0.5 text-label font-bold">
              {name}
            </span>
          ))}
        </div>
      )}
      {rows.map((row, i) => (
        <section
          key={row.sector}
          aria-label={row.name}
          className={`grid gap-x-4 gap-y-2 py-1.5 md:grid-cols-2 print:py-1 xl:gap-x-6 ${wide} ${i === 0 ? '' : 'border-t border-rule'}`}
        >
          {!alone && (
            <h2
              className={`font-title font-bold md:col-span-2 lg:col-span-1 print:col-span-1 ${row.name.length > shortName ? 'text-section' : 'text-title'}`}
            >
              {row.name}
            </h2>
          )}
          <Cells view={view} row={row} alone={alone} weights={weights} />
          {beside && (
            <div>
              <h2 className={head}>{view.quotesTitle}</h2>
              <SectorQuotes row={row} named={false} wide={false} />
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

interface CellsProps {
  readonly view: SectorsView;
  readonly row: SectorRowView;
  readonly alone: boolean;
  readonly weights: readonly number[];
}

function Cells({ view: { rows, questions }, row, alone, weights }: CellsProps) {
  return questions.map(({ id, name }, i) => {
    const cell = row.cells.find(({ question }) => question === id);
    if (cell === undefined) return null;
    // On a tablet, in two columns, the last of an odd number has both.
    const isOdd = row.cells.length % 2 === 1 && row.cells[row.cells.length - 1] === cell;
    return (
      <PanelBoundary key={id}>
        <div
          className={`min-w-0 ${isOdd ? 'md:col-span-2' : ''} lg:[grid-column:var(--at)] print:[grid-column:var(--at)]`}
          style={{ '--at': i + (alone ? 1 : 2) } as CSSProperties}
        >
          {alone ? (
            <h2 className={head}>{name}</h2>
          ) : (
            <>
              <h3 className="sr-only">{name}</h3>
              {/* On a wide screen it stands over the whole column. */}
              <p aria-hidden="true" className={`${head} lg:hidden print:hidden`}>
                {name}
              </p>
            </>
          )}
          <SectorCell cell={cell} among={rows.length} columns={questions.length} wide={weights[i] === 2} />
        </div>
      </PanelBoundary>
    );
  });
}
