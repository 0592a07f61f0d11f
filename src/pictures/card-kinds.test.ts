import { expect, it } from 'vitest';
import { fitsCard } from '../edition/by-rule/order';
import { plainKinds, wholeKinds } from '../edition/plan';
import { markOf } from './marks';

it('the rule puts on a card only what cards draw', () => {
  const kinds = [
    ...plainKinds,
    ...wholeKinds,
    'product',
    'timeline',
    'calendar',
    'purses',
    'mended',
  ] as const;
  for (const kind of kinds)
    if (fitsCard({ kind }))
      expect([kind, markOf({ kind } as Parameters<typeof markOf>[0]).Card]).not.toEqual([kind, null]);
});
