import { ChangeMark } from '../../ui/figure/ChangeMark';
import { FigureLink } from '../../ui/figure/FigureLink';
import { useWords } from '../../ui/locale-context';
import type { StepView } from '../../views/compare/compare-view';
import type { FigureView } from '../../views/figure/figure';

interface Props {
  readonly step: StepView;
  /** The figure of the later year. */
  readonly figure: FigureView;
  /** Said before a growth that is worked out beside a stated one. */
  readonly byValues: string;
}

/** What became of a figure: as stated, as the two values give it, and whether the two agree; else why nothing is said. */
export function ChangeCell({ step, figure, byValues }: Props) {
  const words = useWords();
  const { stated, statedBy, statedAgainst, computed, verdict, against, reason } = step;
  return (
    <>
      {stated !== null && (
        <p>
          <FigureLink figure={figure}>
            <ChangeMark change={stated} />
          </FigureLink>
          {statedBy !== null && <span className="ml-1 text-note text-ink-soft">{statedBy}</span>}
          {statedAgainst !== null && <span className="ml-1 text-note text-ink-soft">{statedAgainst}</span>}
          {verdict !== null && (
            <span
              title={verdict.tip}
              className={`ml-1 whitespace-nowrap text-note ${verdict.kind === 'asks' ? 'font-bold text-second' : 'text-ink-soft'}`}
            >
              {verdict.text}
            </span>
          )}
        </p>
      )}
      {computed !== null && (
        <p className={stated === null ? '' : 'text-note text-ink-soft'}>
          {stated !== null && <>{byValues} </>}
          <FigureLink
            figure={{ ...figure, status: 'derived' }}
            worked={words.computed}
            className={stated === null ? 'whitespace-nowrap font-bold' : 'whitespace-nowrap'}
          >
            {stated === null && <Triangle direction={computed.direction} />}
            {computed.text}
          </FigureLink>
          {stated !== null && computed.interval !== null && (
            <span className="ml-1 whitespace-nowrap">{computed.interval}</span>
          )}
          {against !== null && <span className="ml-1 text-note text-ink-soft">{against}</span>}
        </p>
      )}
      {stated === null && computed?.interval != null && (
        <p className="text-note text-ink-soft">{computed.interval}</p>
      )}
      {reason !== null && <p className="text-note text-ink-soft">{reason}</p>}
    </>
  );
}

/** The direction of a growth that is worked out; whether it is good news nobody has said, so it has no colour. */
function Triangle({ direction }: { readonly direction: 'up' | 'down' | 'flat' }) {
  return direction === 'flat' ? null : (
    <svg
      viewBox="0 0 10 8"
      className="mr-0.5 inline-block h-[0.55em] w-[0.7em] align-baseline"
      aria-hidden="true"
    >
      <path d={direction === 'up' ? 'M5 0 10 8H0Z' : 'M0 0H10L5 8Z'} fill="currentColor" />
    </svg>
  );
}
