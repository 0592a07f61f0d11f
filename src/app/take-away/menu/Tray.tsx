import { useEffect, useRef, useSyncExternalStore } from 'react';
import { jobsNow, subscribeJobs } from '../jobs';
import { JobList } from './JobList';

/** What was asked for, at the corner of the window, while no sheet shows it. */
export function Tray() {
  const jobs = useSyncExternalStore(subscribeJobs, jobsNow);
  const ref = useRef<HTMLDivElement>(null);
  const isEmpty = jobs.length === 0;
  useEffect(() => {
    // Who began by keyboard and closed the menu goes on from here: a job can be cancelled at once.
    if (!isEmpty && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
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
