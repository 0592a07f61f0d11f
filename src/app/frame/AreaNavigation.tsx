import { useRef } from 'react';
import { isFiltered } from '../../derive/sector-filter';
import { pick } from '../../format/locale';
import { useInRow } from '../../ui/frame/use-in-row';
import { useLinks } from '../../ui/links-context';
import type { Context } from '../../views/context';
import { sectionsInOrder } from '../../views/screen/describe-area';
import { describeFilter } from '../../views/screen/describe-filter';
import type { Screen } from '../address/route-types';

interface Props {
  readonly context: Context;
  readonly screen: Screen;
}

/** The seven areas and the two chapters in one row; under a filter each says how many figures it has left. */
export function AreaNavigation({ context, screen }: Props) {
  const { locale, edition } = context;
  const links = useLinks();
  const filtered = isFiltered(context.choice);
  const row = useRef<HTMLElement>(null);
  useInRow(row, `${locale.language} ${screen.name === 'area' ? screen.area : ''}`);
  return (
    <nav
      ref={row}
      aria-label={locale.words.app.areasNavigation}
      className="-mx-2 overflow-x-auto border-b border-rule px-2 md:mx-0 md:px-0"
    >
      <ul className="flex w-max gap-3 whitespace-nowrap pr-2 md:pr-0">
        {sectionsInOrder(edition).map(({ id, kind, order, shortName, panelName }) => {
          const here = screen.name === 'area' && screen.area === id;
          const { shown } = describeFilter(context, id);
          return (
            <li key={id}>
              <a
                href={links.area(id)}
                className={`inline-flex h-[2.75rem] items-center border-b-[3px] hover:text-ink ${here ? 'border-accent font-bold text-ink' : 'border-transparent text-ink-soft'}`}
                {...(here ? { 'aria-current': 'page' as const } : {})}
              >
                {kind === 'work-area' && <span className="mr-0.5 text-second">{order}</span>}
                {pick(locale, panelName ?? shortName)}
                {filtered && <span className="ml-0.5 text-note font-normal text-ink-soft">{shown}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
