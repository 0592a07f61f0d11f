import type { PurseView } from '../views/view';
import { FigureLink } from './FigureLink';
import { NatureSign } from './NatureSign';

/** Money of different natures on a card. No axis. */
export function SmallPurses({ purses }: { readonly purses: readonly PurseView[] }) {
  return (
    <ul className="grid gap-1 text-note xl:gap-1.5 xl:text-body">
      {purses.map(({ nature, natureLabel, figure }) => (
        <li key={figure.indicatorId} className="flex items-start gap-1.5">
          <NatureSign nature={nature} />
          <span>
            {natureLabel} <FigureLink figure={figure}>{figure.text}</FigureLink>
            <span className="block text-note text-ink-soft">{figure.label}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
