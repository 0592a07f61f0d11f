import { Claims } from '../../ui/Claims';
import { LeadTile } from '../../ui/LeadTile';
import { PanelBoundary } from '../../ui/PanelBoundary';
import { SmallTile } from '../../ui/SmallTile';
import { TrendTile } from '../../ui/TrendTile';
import type { OverviewView } from '../../views/describe-overview';
import { AreaCard } from './AreaCard';
import { ChapterStrip } from './ChapterStrip';
import { ReadingCard } from './ReadingCard';
import { SectorCard } from './SectorCard';

interface Props {
  readonly view: OverviewView;
  /** Cards of single sectors instead of the seven areas. */
  readonly filtered: boolean;
  readonly claimWords: { readonly title: string; readonly note: string };
}

/** The year in one screen: growths, further figures, the seven areas and the two chapters. */
export function OverviewScreen({ view, filtered, claimWords }: Props) {
  return (
    <div
      className={`grid flex-1 content-start print:block print:space-y-3 ${filtered ? 'gap-4' : 'gap-[max(1rem,2.4vh)]'}`}
    >
      <section>
        <Heading level={1} title={view.title} note={view.note} claim={view.claim} />
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
      {filtered ? <SectorParts view={view} claimWords={claimWords} /> : <CityParts view={view} />}
    </div>
  );
}

function CityParts({ view }: { readonly view: OverviewView }) {
  return (
    <>
      <section aria-label={view.tilesTitle} className="border-t border-rule pt-2">
        <div className="ruled grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] gap-x-4 gap-y-2 overflow-hidden [--gap:2rem] md:grid-cols-4 xl:grid-cols-8 print:grid-cols-4 widest-paper:grid-cols-8">
          {view.tiles.map((figure) => (
            <SmallTile key={figure.indicatorId} figure={figure} />
          ))}
        </div>
      </section>
      <section>
        <Heading level={2} title={view.areasTitle} note={view.areasNote} claim={null} />
        <div className="ruled mt-1 grid gap-x-4 gap-y-4 overflow-hidden [--gap:2rem] md:grid-cols-2 lg:grid-cols-4 xl:grid-cols-7 print:grid-cols-4 widest-paper:grid-cols-8">
          {view.areas.map((card) => (
            <PanelBoundary key={card.section}>
              <AreaCard card={card} />
            </PanelBoundary>
          ))}
          <ReadingCard />
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

function SectorParts({
  view,
  claimWords,
}: {
  readonly view: OverviewView;
  readonly claimWords: Props['claimWords'];
}) {
  return (
    <>
      <section>
        <Heading level={2} title={view.areasTitle} note={view.areasNote} claim={null} />
        <div className="ruled mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-4 gap-y-4 overflow-hidden [--gap:2rem]">
          {view.areas.map((card) => (
            <SectorCard key={card.section} card={card} />
          ))}
        </div>
      </section>
      {view.claims.length > 0 && <Claims {...claimWords} claims={view.claims} />}
    </>
  );
}

interface HeadingProps {
  readonly level: 1 | 2;
  readonly title: string;
  readonly note: string;
  readonly claim: OverviewView['claim'];
}

function Heading({ level, title, note, claim }: HeadingProps) {
  const Tag = level === 1 ? 'h1' : 'h2';
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 border-t-2 border-rule-strong pt-1">
      <Tag className="text-section font-bold">{title}</Tag>
      {claim !== null && <p className="text-section font-bold text-accent">{claim.text}</p>}
      <p className={`text-body text-ink-soft ${level === 2 ? 'print:hidden' : ''}`}>{note}</p>
    </div>
  );
}
