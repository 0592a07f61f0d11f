import { type ReactNode, useCallback, useState } from 'react';
import { usePart } from '../../../loading/part';
import { type Asked, TakeAwayContext } from '../../../ui/take-away/take-away-context';
import type { Context } from '../../../views/context';
import type { Route } from '../../address/route-types';
import { TakeAwayMenu } from './TakeAwayMenu';
import { takeAway } from './take-away';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly children: ReactNode;
}

/** Lets every part of the page show what can be taken away of it, and shows what becomes of that. */
export function TakeAwayHost({ context, route, children }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const now = usePart(takeAway);
  const show = useCallback(
    (next: Asked) => setAsked((open) => (open?.opener === next.opener ? null : next)),
    [],
  );
  const parts = now.state === 'here' ? now.module.takeAwayParts : null;
  return (
    <TakeAwayContext value={show}>
      {children}
      {asked !== null && parts !== null && (
        <parts.Sheet context={context} route={route} asked={asked} onClose={() => setAsked(null)} />
      )}
      {asked !== null && parts === null && (
        <div className="fixed bottom-1 right-1 z-[25] border border-rule-strong bg-paper p-1">
          <TakeAwayMenu context={context} route={route} subject={asked.subject} jobs={false} />
        </div>
      )}
      {asked === null && parts !== null && <parts.Tray />}
    </TakeAwayContext>
  );
}
