import { useEffect } from 'react';
import { usePart } from '../../../loading/part';
import { useWords } from '../../../ui/locale-context';
import { button } from '../../../ui/styles';
import type { Subject } from '../../../ui/take-away/take-away-context';
import type { Context } from '../../../views/context';
import type { Route } from '../../address/route-types';
import { takeAway } from './take-away';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly subject: Subject;
  /** Whether what becomes of it is shown here too. */
  readonly jobs: boolean;
}

/** What can be taken away, in a menu or a dialog of somebody else's. */
export function TakeAwayMenu({ context, route, subject, jobs }: Props) {
  const { app, loading } = useWords();
  const now = usePart(takeAway);
  useEffect(() => void takeAway.load(), []);
  if (now.state === 'here') {
    const { Entries, JobList } = now.module.takeAwayParts;
    return (
      <>
        <Entries context={context} route={route} subject={subject} />
        {jobs && <JobList />}
      </>
    );
  }
  if (now.state === 'waiting')
    return (
      <p role="status" className="p-1 text-note text-ink-soft">
        {loading.waiting}
      </p>
    );
  return (
    <div role="alert" data-stays="" className="grid justify-items-start gap-0.5 p-1">
      <p>{app.takeAwayFailed}</p>
      <button type="button" className={button} onClick={takeAway.load}>
        {loading.retry}
      </button>
    </div>
  );
}
