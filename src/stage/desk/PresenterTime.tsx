import { useEffect, useState } from 'react';
import { clockText, timeOfDay } from '../../format/clock';
import { useWords } from '../../ui/locale-context';
import { button } from '../../ui/styles';
import { paceAt, type TalkPlan } from '../../views/slide/talk/describe-talk';
import { clockFrom, elapsedOf, isFresh, noTime, type TalkClock } from './talk-clock';

interface Props {
  readonly plan: TalkPlan;
  /** The slide that is shown, from 0. */
  readonly position: number;
  readonly clock: TalkClock;
  readonly onClock: (clock: TalkClock) => void;
}

/** Draws again every second; the time itself is asked of the browser. */
function useSeconds(): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => tick((count) => count + 1), 1000);
    return () => window.clearInterval(timer);
  }, []);
}

/** The time left, how the talk stands against its plan, and the time of day. */
export function PresenterTime({ plan, position, clock, onClock }: Props) {
  const words = useWords().stage.presenter;
  useSeconds();
  const now = performance.now();
  const seconds = Math.floor(elapsedOf(clock, now) / 1000);
  const left = plan.planned - seconds;
  const isRunning = clock.since !== null;
  const fresh = isFresh(clock);
  const pace = paceAt(plan, position, seconds);
  return (
    <div className="st-desk-time">
      <dl>
        <div className={left < 0 ? 'st-desk-left st-desk-over' : 'st-desk-left'}>
          <dt>{left < 0 ? words.over : words.left}</dt>
          <dd>{clockText(Math.abs(left))}</dd>
        </div>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{clockText(seconds)}</dd>
          <dd>{words.planned(plan.planned / 60)}</dd>
        </div>
        <div className="st-desk-pace">
          <dt>{words.pace}</dt>
          {fresh ? (
            <dd className="st-desk-unbegun">{words.notBegun}</dd>
          ) : pace === null ? (
            <dd className="st-desk-unbegun">{words.unplanned}</dd>
          ) : (
            <>
              <dd className={pace.late > 0 ? 'st-desk-over' : ''}>
                {pace.late === 0
                  ? words.onTime
                  : pace.late > 0
                    ? words.late(pace.late)
                    : words.early(-pace.late)}
              </dd>
              <dd>{words.due(pace.due + 1)}</dd>
            </>
          )}
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>{timeOfDay(new Date())}</dd>
        </div>
      </dl>
      <p>
        <button type="button" className={button} onClick={() => onClock(clockFrom(clock, !isRunning, now))}>
          {isRunning ? words.pause : fresh ? words.start : words.goOn}
        </button>
        <button type="button" className={button} disabled={fresh} onClick={() => onClock(noTime)}>
          {words.reset}
        </button>
      </p>
    </div>
  );
}
