import type { SectorView } from '../../views/screen/describe-filter';
import { useLinks } from '../links-context';
import { useWords } from '../locale-context';

interface Props {
  readonly sectors: readonly SectorView[];
  /** Stands behind the others. */
  readonly quiet?: boolean;
}

/** Sectors with their totals; each is a link that chooses it or lets it go. */
export function SectorList({ sectors, quiet = false }: Props) {
  const links = useLinks();
  const words = useWords().sectors;
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,10rem),1fr))] gap-x-1">
      {sectors.map(({ id, name, total, spoken, chosen }) => (
        <li key={id}>
          <a
            href={links.toggleSector(id)}
            className={`flex h-full min-h-[2.75rem] items-center gap-0.5 rounded-edge px-1 hover:bg-sheet lg:min-h-[2.25rem] ${chosen ? 'font-bold' : quiet ? 'text-ink-soft' : ''}`}
            aria-current={chosen}
            aria-label={spoken}
          >
            <span className="w-2 flex-none" aria-hidden="true">
              {chosen && '✓'}
            </span>
            {name}
            <span className="ml-auto text-note font-normal text-ink-soft">{words.total(total)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
