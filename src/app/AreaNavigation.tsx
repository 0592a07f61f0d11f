import { pick } from '../format/locale';
import { useLinks } from '../ui/links-context';
import type { Context } from '../views/context';
import { areaHasFigures } from '../views/describe-area';
import type { Screen } from './route';

interface Props {
  readonly context: Context;
  readonly screen: Screen;
}

/** The seven areas and the two chapters in one row; those without a figure under the filter are paler. */
export function AreaNavigation({ context, screen }: Props) {
  const { locale, edition } = context;
  const links = useLinks();
  const areas = edition.sections.filter(({ kind }) => kind === 'work-area');
  const chapters = edition.sections.filter(({ kind }) => kind === 'chapter');
  return (
    <nav
      aria-label={locale.words.app.areasNavigation}
      className="-mx-2 overflow-x-auto border-b border-rule px-2 md:mx-0 md:px-0"
    >
      <ul className="flex gap-3 whitespace-nowrap">
        {[...areas, ...chapters].map(({ id, kind, order, shortName }) => {
          const here = screen.name === 'area' && screen.area === id;
          const empty = !areaHasFigures(context, id);
          return (
            <li key={id}>
              <a
                href={links.area(id)}
                className={`inline-flex h-[2.75rem] items-center border-b-[3px] hover:text-ink ${here ? 'border-accent font-bold text-ink' : 'border-transparent text-ink-soft'} ${empty ? 'line-through decoration-rule' : ''}`}
                {...(here ? { 'aria-current': 'page' as const } : {})}
                {...(empty ? { title: locale.words.sectors.noneHere } : {})}
              >
                {kind === 'work-area' && <span className="mr-0.5 text-second">{order}</span>}
                {pick(locale, shortName)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
