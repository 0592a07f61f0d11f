import { useEffect, useState } from 'react';
import { useWords } from '../../ui/locale-context';
import { quietButton } from '../../ui/styles';

const pad = (number: number): string => String(number).padStart(2, '0');

const elapsedText = (seconds: number): string => {
  const minutes = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return seconds < 3600 ? minutes : `${Math.floor(seconds / 3600)}:${minutes}`;
};

/** How long the talk has lasted, and the time of day. */
export function PresenterClocks() {
  const words = useWords().stage.presenter;
  const [start, setStart] = useState(() => Date.now());
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const time = new Date(now);
  const elapsed = Math.max(0, Math.floor((now - start) / 1000));
  return (
    <dl className="st-clocks">
      <div>
        <dt>{words.elapsed}</dt>
        <dd>
          <span>{elapsedText(elapsed)}</span>
          <button
            type="button"
            className={quietButton}
            onClick={() => {
              setStart(Date.now());
              setNow(Date.now());
            }}
          >
            {words.restart}
          </button>
        </dd>
      </div>
      <div>
        <dt>{words.clock}</dt>
        <dd>
          {pad(time.getHours())}:{pad(time.getMinutes())}
        </dd>
      </div>
    </dl>
  );
}
