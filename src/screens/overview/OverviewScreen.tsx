import { LeadTile } from '../../ui/figure/LeadTile';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import { HeldList } from '../../ui/text/HeldList';
import type { CityView } from '../../views/screen/describe-city';
import { CityCard } from './CityCard';
import { Message } from './Message';
import { Targets } from './Targets';
import { TrendTile } from './TrendTile';

interface Props {
  readonly view: CityView;
  /** Whether the address asks for the block of targets. */
  readonly targets: boolean;
}

const columns =
  'ruled grid gap-x-4 overflow-hidden [--gap:2rem] md:grid-cols-2 lg:grid-cols-4 xl:gap-x-6 xl:[--gap:3rem]';

/** The year in one screen: the message, the growths, the bottom line, the areas, and what comes next. */
export function OverviewScreen({ view, targets }: Props) {
  return (
    <div className="grid flex-1 content-start gap-[max(0.625rem,0.9vh)] print:block print:space-y-1">
      <section className="grid gap-[max(0.375rem,0.6vh)] print:block print:space-y-1">
        <Message message={view.message} />
        <h2 className="sr-only">{view.trendsTitle}</h2>
        <div className={`${columns} gap-y-3 border-t border-rule pt-1 print:grid-cols-4`}>
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
      {view.held.length > 0 && (
        <section aria-labelledby="held-title" className="border-t-2 border-accent pt-0.5">
          <h2 id="held-title" className="text-label font-bold xl:text-section xl:leading-[1.5rem]">
            {view.heldTitle}
          </h2>
          <HeldList
            held={view.held}
            className="mt-0.5 grid gap-x-4 gap-y-0.5 md:grid-cols-2 lg:grid-cols-4 xl:gap-x-6 xl:text-label print:grid-cols-2"
          />
        </section>
      )}
      <section className="border-t-2 border-rule-strong pt-0.5">
        <h2 className="text-label font-bold xl:text-section xl:leading-[1.5rem]">{view.areasTitle}</h2>
        <div className={`${columns} mt-0.5 gap-y-2 print:grid-cols-4`}>
          {[...view.areas, ...(view.opening === null ? [] : [view.opening])].map((card) => (
            <PanelBoundary key={card.section}>
              <CityCard card={card} />
            </PanelBoundary>
          ))}
        </div>
      </section>
      <div className={`${columns} gap-y-2 border-t-2 border-rule-strong pt-0.5 print:grid-cols-4`}>
        {view.chapters.map((card) => (
          <CityCard key={card.section} card={card} />
        ))}
        {view.targets.length > 0 && (
          <div className="md:col-span-2">
            <Targets title={view.targetsTitle} groups={view.targets} asked={targets} />
          </div>
        )}
      </div>
    </div>
  );
}
