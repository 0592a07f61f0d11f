import { memo, useRef } from 'react';
import type { FilterView } from '../../views/screen/describe-filter';
import { useLinks } from '../links-context';
import { useWords } from '../locale-context';
import { sectorSheet } from '../styles';
import { Menu } from './Menu';
import { SectorList } from './SectorList';
import { useFirstLine } from './use-first-line';
import { useInRow } from './use-in-row';

const chip =
  'flex h-[2.75rem] items-center justify-center gap-0.5 whitespace-nowrap rounded-chip border px-1.5 text-body no-underline lg:h-[2.25rem]';
const chosenChip = 'border-ink bg-ink text-paper';
const plainChip = 'border-rule text-ink hover:border-ink';

/**
 * The filter by line of government in one row: as many chips as fit, then a menu of all of them. Every chip is a link, so
 * that a filtered page can be shared. On a phone the row scrolls.
 */
export const SectorChips = memo(function SectorChips({ filter }: { readonly filter: FilterView }) {
  const { sectors, all } = filter;
  const links = useLinks();
  const words = useWords().sectors;
  const row = useRef<HTMLUListElement>(null);
  const { inFront, allFit } = useFirstLine(row, sectors);
  useInRow(row, sectors.flatMap(({ id, chosen }) => (chosen ? id : [])).join());
  const isInFront = (id: string) => inFront.includes(id);
  const chips = [
    ...inFront.flatMap((id) => sectors.find((sector) => sector.id === id) ?? []),
    ...sectors.filter(({ id }) => !isInFront(id)),
  ];
  const none = sectors.every(({ chosen }) => !chosen);
  return (
    <nav aria-label={words.label} className="flex min-w-0 flex-1 items-center gap-1">
      <span className="hidden flex-none text-ink-soft lg:inline">{words.title}</span>
      <ul ref={row} className="chip-row">
        <li>
          <a
            href={links.allSectors}
            className={`${chip} ${none ? chosenChip : plainChip}`}
            aria-current={none}
            aria-label={all}
            title={all}
          >
            {words.all}
          </a>
        </li>
        {chips.map(({ id, name, spoken, chosen }) => (
          <li key={id} data-sector={id}>
            <a
              href={links.toggleSector(id)}
              className={`${chip} ${chosen ? chosenChip : plainChip}`}
              aria-current={chosen}
              aria-label={spoken}
              title={spoken}
            >
              {chosen && <span aria-hidden="true">✓</span>}
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Menu
        label={
          <>
            <span className="md:hidden">{words.title}</span>
            <span className="hidden md:inline">{allFit ? words.every : words.more}</span>
          </>
        }
        look={`${chip} ${plainChip}`}
        size={sectorSheet}
      >
        <div data-stays="">
          <SectorList sectors={sectors} />
        </div>
      </Menu>
    </nav>
  );
});
