import { useEffect, useRef, useSyncExternalStore } from 'react';
import { jobsNow, subscribeJobs } from '../jobs';
import { JobList } from './JobList';

/** What was asked for, at the corner of the window, while no sheet shows it. */
export function Tray() {
  const jobs = useSyncExternalStore(subscribeJobs, jobsNow);
  const ref = useRef<HTMLDivElement>(null);
  const isEmpty = jobs.length === 0;
  // What a sheet showed before it was closed: the focus is back at its button.
  const tookOver = useRef(!isEmpty);
  useEffect(() => {
    if (isEmpty) tookOver.current = false;
    if (isEmpty || tookOver.current) return;
    // Who began by keyboard goes on from here, so that a job can be cancelled at once, and comes back to where it began.
    const before = document.activeElement;
    const byKeyboard = before?.matches(':focus-visible') === true;
    if (byKeyboard || before === document.body) ref.current?.focus({ preventScroll: true });
    return () => {
      if (byKeyboard && document.activeElement === document.body && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    };
  }, [isEmpty]);
  if (isEmpty) return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className="fixed bottom-1 left-1 right-1 z-[19] rounded-edge border border-rule-strong bg-paper p-1 outline-none sm:left-auto sm:w-[26rem] print:hidden"
    >
      <JobList />
    </div>
  );
}
