import { Suspense } from 'react';
import { SectorChips } from '../../../ui/frame/SectorChips';
import { SectorMenu } from '../../../ui/frame/SectorMenu';
import type { Context } from '../../../views/context';
import { hasTargets } from '../../../views/screen/describe-city';
import type { FilterView } from '../../../views/screen/describe-filter';
import type { Screen } from '../../address/route-types';
import { AreaNavigation } from './AreaNavigation';
import { MainNavigation } from './MainNavigation';

interface Props {
  readonly context: Context;
  readonly screen: Screen;
  readonly filter: FilterView;
}

/** The row below the head, which stays in reach: sectors on the overview, areas on every other screen. */
export function Bar({ context, screen, filter }: Props) {
  if (screen.name === 'overview')
    return (
      <div className="bar app-only flex items-center gap-3 mb-1 border-b-2 border-rule-strong print:hidden">
        <Suspense>
          <SectorChips filter={filter} />
        </Suspense>
        <MainNavigation
          screen={screen}
          targets={hasTargets(context)}
          className="hidden flex-none gap-2 md:flex"
        />
      </div>
    );
  return (
    <div className="bar app-only flex items-center gap-2 mb-1 border-b border-rule print:hidden">
      <AreaNavigation context={context} screen={screen} />
      <SectorMenu filter={filter} />
    </div>
  );
}
