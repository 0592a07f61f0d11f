import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import type { Screen } from '../address/route-types';

/** The four screens that are no area. */
export function MainNavigation({ screen }: { readonly screen: Screen }) {
  const words = useWords().app;
  const links = useLinks();
  const entries = [
    { name: 'overview', href: links.overview, label: words.overview },
    { name: 'growth', href: links.growth, label: words.growth },
    { name: 'indicators', href: links.indicators({}), label: words.indicators },
    { name: 'method', href: links.method, label: words.method },
  ];
  return (
    <nav aria-label={words.navigation} className="flex flex-wrap items-center gap-x-1">
      {entries.map(({ name, href, label }) => {
        const here = screen.name === name;
        return (
          <a
            key={name}
            href={href}
            className={`inline-flex min-h-[2.75rem] items-center whitespace-nowrap px-0.5 hover:underline hover:underline-offset-4 md:px-1 lg:min-h-[2.5rem] ${here ? 'font-bold' : ''}`}
            {...(here ? { 'aria-current': 'page' as const } : {})}
          >
            {label}
          </a>
        );
      })}
    </nav>
  );
}
