import { memo, useRef } from 'react';
import type { FilterView } from '../../views/screen/describe-filter';
import { useLinks } from '../links-context';
import { useWords } from '../locale-context';
import { useInRow } from './use-in-row';

const chip =
  'inline-flex h-[2.75rem] flex-none items-center gap-1 whitespace-nowrap rounded-chip border px-1.5 text-body no-underline lg:h-[2.25rem]';
const chosenChip = 'border-ink bg-ink text-paper';
const plainChip = 'border-rule text-ink hover:border-ink';
/** The screen has nothing of this sector, but the sector can be chosen. */
const emptyChip = 'border-dotted border-rule text-ink-soft hover:border-ink';

/** The filter by line of government: every chip is a link, so that a filtered page can be shared. */
export const SectorChips = memo(function SectorChips({ chips, total }: Pick<FilterView, 'chips' | 'total'>) {
  const links = useLinks();
  const words = useWords().sectors;
  const none = chips.every(({ chosen }) => !chosen);
  const row = useRef<HTMLUListElement>(null);
  useInRow(row, chips.flatMap(({ name, chosen }) => (chosen ? name : [])).join());
  return (
    <nav aria-label={words.label} className="flex min-w-0 items-start gap-1">
      <span className="hidden flex-none pt-1.5 text-ink-soft lg:inline">{words.title}</span>
      <ul
        ref={row}
        className="thin-scrollbar -mx-2 flex gap-1 overflow-x-auto px-2 py-0.5 md:-mx-4 md:px-4 xl:mx-0 xl:flex-wrap xl:overflow-visible xl:px-0"
      >
        <li>
          <a
            href={links.allSectors}
            className={`${chip} ${none ? chosenChip : plainChip}`}
            aria-current={none}
          >
            {words.all} <Count count={total} chosen={none} />
          </a>
        </li>
        {chips.map(({ id, name, count, chosen }) => (
          <li key={id}>
            <a
              href={links.toggleSector(id)}
              className={`${chip} ${chosen ? chosenChip : count === 0 ? emptyChip : plainChip}`}
              aria-current={chosen}
              aria-label={words.chip(name, count)}
            >
              {chosen && <span aria-hidden="true">✓</span>}
              {name} <Count count={count} chosen={chosen} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
});

function Count({ count, chosen }: { readonly count: number; readonly chosen: boolean }) {
  return <span className={`text-note ${chosen ? '' : 'text-ink-soft'}`}>{count}</span>;
}
