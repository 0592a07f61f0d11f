import type { Datum } from '../../views/view';
import { StageFigure } from './StageFigure';
import { StageNumber } from './StageNumber';

const columns = 25;
const step = 10;

/** A dot for each thing counted, in rows of one length, so that lengths compare. */
export function TallyPicture({ data }: { readonly data: readonly Datum[] }) {
  return (
    <ul className="st-tally">
      {data.map(({ figure, tone }) => (
        <li key={figure.indicatorId}>
          <div>
            <p className="st-name">{figure.label}</p>
            <StageFigure figure={figure}>
              <StageNumber figure={figure} room={10} most={2.2} />
            </StageFigure>
          </div>
          <Dots count={figure.value} className={`st-${tone}`} />
        </li>
      ))}
    </ul>
  );
}

function Dots({ count, className }: { readonly count: number; readonly className: string }) {
  const rows = Math.ceil(count / columns);
  return (
    <svg viewBox={`0 0 ${columns * step} ${rows * step}`} className={className} aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots are all alike and never move
          key={i}
          cx={(i % columns) * step + step / 2}
          cy={Math.floor(i / columns) * step + step / 2}
          r={3.6}
        />
      ))}
    </svg>
  );
}
