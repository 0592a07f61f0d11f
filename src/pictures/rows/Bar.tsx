import type { Datum } from '../../views/picture/pieces';
import { fills } from '../signs/fills';

interface Props {
  readonly datum: Pick<Datum, 'tone' | 'hollow'>;
  /** Share of the width that the bar takes, 0 to 1. */
  readonly share: number;
  /** Where the bar begins and where zero is, where some of the bars lie on the other side of it. */
  readonly start?: number;
  readonly zero?: number;
  readonly className?: string;
}

/** One bar from zero; hollow and dashed where it is worked out. */
export function Bar({ datum, share, start = 0, zero = 0, className = '' }: Props) {
  return (
    <svg className={`block w-full overflow-visible ${className}`} aria-hidden="true">
      {datum.hollow ? (
        <rect
          x="1"
          y="1"
          width={`${share * 100}%`}
          height="92%"
          className="fill-none stroke-ink-soft"
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
      ) : (
        <rect
          {...(start === 0 ? {} : { x: `${start * 100}%` })}
          width={`${share * 100}%`}
          height="100%"
          className={fills[datum.tone]}
          strokeWidth={datum.tone === 'soft' ? 1.5 : 0}
        />
      )}
      {zero > 0 && <rect x={`${zero * 100}%`} width="1" height="100%" className="fill-ink" />}
    </svg>
  );
}
