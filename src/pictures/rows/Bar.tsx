import type { Datum } from '../../views/view';
import { fills } from '../signs/fills';

interface Props {
  readonly datum: Pick<Datum, 'tone' | 'hollow'>;
  /** Share of the width that the bar takes, 0 to 1. */
  readonly share: number;
  readonly className?: string;
}

/** One bar from zero; hollow and dashed where it is worked out. */
export function Bar({ datum, share, className = '' }: Props) {
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
          width={`${share * 100}%`}
          height="100%"
          className={fills[datum.tone]}
          strokeWidth={datum.tone === 'soft' ? 1.5 : 0}
        />
      )}
    </svg>
  );
}
