import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { localeOf } from '../../format/locale';
import { LocaleContext } from '../../ui/locale-context';
import { PresenterTime } from './PresenterTime';
import { clockFrom, noTime, type TalkClock } from './talk-clock';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance'] }));
afterEach(() => vi.useRealTimers());

const plan = {
  planned: 120,
  times: [
    { from: 0, to: 60 },
    { from: 60, to: 120 },
  ],
};

/** What stands there in words, one label or value after the other. */
const shown = (clock: TalkClock, position = 0) =>
  renderToStaticMarkup(
    <LocaleContext value={localeOf('zh')}>
      <PresenterTime plan={plan} position={position} clock={clock} onClock={() => {}} />
    </LocaleContext>,
  ).replace(/(<[^>]*>)+/g, ' ');

it('counts on as before when the computer’s clock is corrected', () => {
  const clock = clockFrom(noTime, true, performance.now());
  vi.advanceTimersByTime(65_000);
  expect(shown(clock)).toContain('还剩 00:55 已讲 01:05');
  const before = new Date();
  vi.setSystemTime(new Date(before.getTime() + 3_600_000));
  expect(shown(clock)).toContain('还剩 00:55 已讲 01:05');
  vi.setSystemTime(new Date(before.getTime() - 3_600_000));
  vi.advanceTimersByTime(10_000);
  expect(shown(clock)).toContain('还剩 00:45 已讲 01:15');
});

it('says how far the talk is behind, and how long it is over its time', () => {
  const clock = clockFrom(noTime, true, performance.now());
  vi.advanceTimersByTime(100_000);
  expect(shown(clock)).toContain('慢40秒 应讲第2页');
  vi.advanceTimersByTime(50_000);
  expect(shown(clock, 1)).toContain('超时 00:30 已讲 02:30');
});

it('stands still while it is paused', () => {
  const running = clockFrom(noTime, true, performance.now());
  vi.advanceTimersByTime(30_000);
  const paused = clockFrom(running, false, performance.now());
  vi.advanceTimersByTime(30_000);
  expect(shown(paused)).toContain('已讲 00:30');
  const again = clockFrom(paused, true, performance.now());
  vi.advanceTimersByTime(5_000);
  expect(shown(again)).toContain('已讲 00:35');
});
