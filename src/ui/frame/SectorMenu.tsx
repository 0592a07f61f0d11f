import { memo } from 'react';
import type { FilterView } from '../../views/screen/describe-filter';
import { useLinks } from '../links-context';
import { useWords } from '../locale-context';
import { quietButton, sectorSheet } from '../styles';
import { Menu } from './Menu';
import { SectorList } from './SectorList';

/** The filter by line of government behind one button: first what the screen has something of. */
export const SectorMenu = memo(function SectorMenu({ filter }: { readonly filter: FilterView }) {
  const links = useLinks();
  const words = useWords().sectors;
  const { sectors, chosen } = filter;
  const elsewhere = sectors.filter(({ here }) => !here);
  return (
    <nav aria-label={words.label} className="relative ml-auto flex flex-none items-center gap-1">
      <Menu
        label={
          chosen === null ? (
            words.title
          ) : (
            <span className="rounded-chip bg-ink px-1.5 py-0.5 text-paper">
              <span aria-hidden="true">✓ </span>
              <span className="sr-only">{words.title} </span>
              <span className="md:hidden">{chosen.brief}</span>
              <span className="hidden md:inline">{chosen.text}</span>
            </span>
          )
        }
        look="inline-flex h-[2.75rem] items-center gap-0.5 whitespace-nowrap hover:text-ink lg:h-[2.25rem] text-ink-soft"
        place=""
        size={sectorSheet}
      >
        <div data-stays="">
          <SectorList sectors={sectors.filter(({ here }) => here)} />
          {elsewhere.length > 0 && (
            <>
              <p className="mt-1 border-t border-rule px-1 pt-1 text-note text-ink-soft">{words.notHere}</p>
              <SectorList sectors={elsewhere} quiet />
            </>
          )}
        </div>
      </Menu>
      {chosen !== null && (
        <a href={links.allSectors} className={`${quietButton} inline-flex items-center`} title={words.clear}>
          {words.drop}
        </a>
      )}
    </nav>
  );
});
