import { LeadTile } from '../../ui/figure/LeadTile';
import { SmallTile } from '../../ui/figure/SmallTile';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import type { OverviewView } from '../../views/screen/describe-overview';
import { AreaCard } from './AreaCard';
import { ChapterStrip } from './ChapterStrip';
import { PartHeading } from './PartHeading';
import { ReadingCard } from './ReadingCard';
import { TrendTile } from './TrendTile';

/** The year in one screen: growths, further figures, the seven areas and the two chapters. */
export function OverviewScreen({ view }: { readonly view: OverviewView }) {
  return (
    <div className="grid flex-1 content-start gap-[max(1rem,1.8vh)] print:block print:space-y-3">
      <section>
        <PartHeading level={1} title={view.title} note={view.note} claim={view.claim} />
        <h2 className="sr-only">{view.leadingTitle}</h2>
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
      </section>
      <CityParts view={view} />
    </div>
  );
}

function CityParts({ view }: { readonly view: OverviewView }) {
  return (
    <>
      <section aria-label={view.tilesTitle} className="border-t border-rule pt-2">
        <h2 className="sr-only">{view.tilesTitle}</h2>
        <div className="ruled grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] gap-x-4 gap-y-2 overflow-hidden [--gap:2rem] md:grid-cols-4 xl:grid-cols-8 print:grid-cols-4 widest-paper:grid-cols-8">
          {view.tiles.map((figure) => (
            <SmallTile key={figure.indicatorId} figure={figure} />
          ))}
        </div>
      </section>
      <section>
        <PartHeading level={2} title={view.areasTitle} note={view.areasNote} claim={null} />
        <div className="ruled mt-1 grid gap-x-4 gap-y-4 overflow-hidden [--gap:2rem] md:grid-cols-2 lg:grid-cols-4 xl:grid-cols-7 print:grid-cols-4 widest-paper:grid-cols-8">
          {view.areas.map((card) => (
            <PanelBoundary key={card.section}>
              <AreaCard card={card} />
            </PanelBoundary>
          ))}
          <ReadingCard legend={view.legend} />
        </div>
      </section>
      <div className="grid gap-x-6 gap-y-2 xl:grid-cols-2 wide-paper:grid-cols-2">
        {view.chapters.map((card) => (
          <ChapterStrip key={card.section} card={card} />
        ))}
      </div>
    </>
  );
}
