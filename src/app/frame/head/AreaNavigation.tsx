import { useRef } from 'react';
import { pick } from '../../../format/locale';
import { useInRow } from '../../../ui/frame/use-in-row';
import { useLinks } from '../../../ui/links-context';
import type { Context } from '../../../views/context';
import { sectionsInOrder } from '../../../views/screen/describe-area';
import type { Screen } from '../../address/route-types';

interface Props {
  readonly context: Context;
  readonly screen: Screen;
}

/** The overview, the areas of work and the chapters in one row. */
export function AreaNavigation({ context, screen }: Props) {
  const { locale, edition } = context;
  const links = useLinks();
  const row = useRef<HTMLElement>(null);
  useInRow(row, `${locale.language} ${screen.name === 'area' ? screen.area : ''}`);
  const { areasNavigation, overview } = locale.words.app;
  const entries = [
    { id: null, href: links.overview, number: null, name: overview },
    ...sectionsInOrder(edition).map(({ id, kind, order, shortName, panelName }) => ({
      id,
      href: links.area(id),
      number: kind === 'work-area' ? order : null,
      name: pick(locale, panelName ?? shortName),
    })),
  ];
  return (
    <nav ref={row} aria-label={areasNavigation} className="area-row">
      <ul className="flex h-full w-max gap-2 whitespace-nowrap xl:gap-3">
        {entries.map(({ id, href, number, name }) => {
          const here = screen.name === 'area' && screen.area === id;
          return (
            <li key={id}>
              <a
                href={href}
                className={`inline-flex h-full items-center border-y-[3px] border-t-transparent hover:text-ink ${here ? 'border-b-accent font-bold text-ink' : 'border-b-transparent text-ink-soft'}`}
                {...(here ? { 'aria-current': 'page' as const } : {})}
              >
                {number !== null && <span className="mr-0.5 text-ink">{number}</span>}
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
