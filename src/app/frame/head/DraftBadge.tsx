import { useWords } from '../../../ui/locale-context';
import { toHref } from '../../address/codec';
import type { Route } from '../../address/route-types';

/** Says on every screen that the edition is not finished, and leads back to where it is made. */
export function DraftBadge({ route }: { readonly route: Route }) {
  const { draft, bring } = useWords().app;
  return (
    <a
      href={toHref({
        ...route,
        screen: { name: 'edition', step: 'open' },
        figure: null,
        term: null,
        block: null,
      })}
      title={bring}
      className="flex-none rounded-edge border-2 border-second px-0.5 font-sans text-note font-bold text-second md:text-label hover:underline print:border-ink print:text-ink"
    >
      {draft}
    </a>
  );
}
