import { Claims } from '../../ui/text/Claims';
import type { OverviewView } from '../../views/screen/describe-overview';
import { PartHeading } from './PartHeading';
import { SectorCard } from './SectorCard';

/** Under a filter: what the chosen sectors have in each section, and their statements. */
export function SectorParts({ view }: { readonly view: OverviewView }) {
  return (
    <>
      <section>
        <PartHeading level={2} title={view.areasTitle} note={view.areasNote} claim={null} />
        <div className="ruled mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-4 gap-y-4 overflow-hidden [--gap:2rem]">
          {view.areas.map((card) => (
            <SectorCard key={card.section} card={card} />
          ))}
        </div>
      </section>
      {view.claims.length > 0 && (
        <Claims title={view.claimsTitle} note={view.claimsNote} claims={view.claims} />
      )}
    </>
  );
}
