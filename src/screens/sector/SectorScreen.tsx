import { ListGroups } from '../../ui/text/ListGroups';
import { Prose } from '../../ui/text/Prose';
import type { SectorsView } from '../../views/sector/describe-sectors';
import { AlsoConcerned } from './AlsoConcerned';
import { SectorHeading } from './SectorHeading';
import { SectorMatrix } from './SectorMatrix';
import { SectorQuotes } from './SectorQuotes';
import { quotesStandBeside } from './sector-columns';

/** A list as short as this is not broken between two columns. */
const shortList = 4;

/** The page of the chosen sectors: their findings, their answers by question, the article's words, and what is open. */
export function SectorScreen({ view }: { readonly view: SectorsView }) {
  const { rows, documents, also, nothing } = view;
  if (nothing !== null)
    return (
      <>
        <SectorHeading view={view} />
        <p className="mt-2 border-l-4 border-rule bg-sheet p-2 text-label">{nothing}</p>
      </>
    );
  return (
    <div className="grid flex-1 content-start gap-2 print:block print:space-y-1">
      <SectorHeading view={view} />
      <SectorMatrix view={view} />
      {documents.length > 0 && (
        <div
          className={`columns-[19rem] gap-4 xl:gap-6 [&_h3]:break-after-avoid [&_li]:break-inside-avoid ${documents.every(({ items }) => items.length <= shortList) ? '[&_section]:break-inside-avoid' : ''}`}
        >
          <ListGroups groups={documents} />
        </div>
      )}
      {!quotesStandBeside(view) && (
        <section className="border-t-2 border-rule-strong pt-1">
          <h2 className="text-label font-bold">{view.quotesTitle}</h2>
          <div className="grid gap-x-6 gap-y-1 lg:grid-cols-[repeat(auto-fit,minmax(28rem,1fr))] print:grid-cols-2">
            {rows.map((row) => (
              <SectorQuotes key={row.sector} row={row} named={rows.length > 1} wide={rows.length === 1} />
            ))}
          </div>
        </section>
      )}
      <div className="grid gap-x-6 border-t border-rule lg:grid-cols-[repeat(auto-fit,minmax(28rem,1fr))] print:grid-cols-2">
        {also.length > 0 && <AlsoConcerned title={view.alsoTitle} also={also} />}
        {rows.some(({ open }) => open !== null) && (
          <section className="py-1">
            <h2 className="text-label font-bold">{view.openTitle}</h2>
            {rows.map(({ sector, name, open }) =>
              open === null ? null : (
                <p key={sector} className="mt-0.5 text-body">
                  {rows.length > 1 && <b className="mr-1">{name}</b>}
                  <Prose text={open} />
                </p>
              ),
            )}
          </section>
        )}
      </div>
    </div>
  );
}
