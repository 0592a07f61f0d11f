import { LeadTile } from '../../ui/figure/LeadTile';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import { Claims } from '../../ui/text/Claims';
import type { SectorsView } from '../../views/screen/describe-overview';
import { PartHeading } from './PartHeading';
import { SectorCard } from './SectorCard';
import { TrendTile } from './TrendTile';

/** Under a filter: what the chosen sectors have in each section, and their statements. */
export function SectorsScreen({ view }: { readonly view: SectorsView }) {
  return (
    <div className="grid flex-1 content-start gap-4 print:block print:space-y-3">
      <section>
        <PartHeading level={1} title={view.title} note={view.note} />
        <h2 className="sr-only">{view.leadingTitle}</h2>
        {view.nothing === null ? (
          <div className="ruled mt-1 grid gap-x-6 gap-y-3 overflow-hidden [--gap:3rem] md:grid-cols-2 lg:grid-cols-4 print:grid-cols-2 wide-paper:grid-cols-4">
            {view.trends.map((trend) => (
              <PanelBoundary key={trend.current.indicatorId}>
                <TrendTile trend={trend} />
              </PanelBoundary>
            ))}
            {view.leaders.map((figure) => (
              <LeadTile key={figure.indicatorId} figure={figure} />
            ))}
          </div>
        ) : (
          <p className="mt-2 border-l-4 border-rule bg-sheet p-2 text-label">{view.nothing}</p>
        )}
      </section>
      <section>
        <PartHeading level={2} title={view.areasTitle} note={view.areasNote} />
        <div className="ruled mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-4 gap-y-4 overflow-hidden [--gap:2rem]">
          {view.areas.map((card) => (
            <SectorCard key={card.section} card={card} />
          ))}
        </div>
      </section>
      {view.claims.length > 0 && (
        <Claims title={view.claimsTitle} note={view.claimsNote} claims={view.claims} />
      )}
    </div>
  );
}
