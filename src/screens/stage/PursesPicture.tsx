import { Prose } from '../../ui/Prose';
import type { PurseView } from '../../views/view';
import { numberWidth } from './fit';
import { StageFigure } from './StageFigure';
import { StageNumber } from './StageNumber';

interface Props {
  readonly purses: readonly PurseView[];
  /** In rem. */
  readonly room: number;
}

/** Money of different natures: a flow is an arrow, a stock a filled square, a plan an outline. No axis. */
export function PursesPicture({ purses, room }: Props) {
  const column = room / purses.length - 3.2;
  // One size for all: a smaller number is no smaller sum.
  const widest = purses
    .map(({ figure }) => figure)
    .reduce(
      (a, b) => (numberWidth(b) > numberWidth(a) ? b : a),
      purses[0]?.figure ?? { prefix: '', number: '', unit: '' },
    );
  return (
    <ul className={`st-purses st-purses-${purses.length}`}>
      {purses.map(({ nature, natureLabel, figure }) => (
        <li key={figure.indicatorId}>
          <p className="st-nature">
            <svg viewBox="0 0 24 24" aria-hidden="true">
              {nature === 'flow' && <path d="M0 12h21M14 5l8 7-8 7" className="st-arrow" />}
              {nature === 'stock' && <rect x="2" y="2" width="20" height="20" className="st-second" />}
              {nature === 'plan' && <rect x="3" y="3" width="18" height="18" className="st-outline" />}
            </svg>
            <b>{natureLabel}</b>
          </p>
          <StageFigure figure={figure}>
            <StageNumber figure={figure} like={widest} room={column} most={4.4} />
          </StageFigure>
          <p className="st-name">{figure.label}</p>
          <p className="st-note">
            <Prose text={[figure.caption, figure.statusLabel].filter(Boolean).join(' · ')} />
          </p>
        </li>
      ))}
    </ul>
  );
}
