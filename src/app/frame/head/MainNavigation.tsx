import { useLinks } from '../../../ui/links-context';
import { useWords } from '../../../ui/locale-context';
import type { Screen } from '../../address/route-types';

interface Props {
  readonly screen: Screen;
  /** Whether the overview has a block of targets. */
  readonly targets: boolean;
  readonly className: string;
}

/** The screens that are no area. The overview names its own places instead of the method, which its foot leads to. */
export function MainNavigation({ screen, targets, className }: Props) {
  const words = useWords().app;
  const links = useLinks();
  const onOverview = screen.name === 'overview';
  const entries = [
    { name: 'growth', href: links.growth, label: words.growth },
    ...(onOverview && targets ? [{ name: 'targets', href: links.targets, label: words.targets }] : []),
    { name: 'indicators', href: links.indicators({}), label: words.indicators },
    ...(onOverview ? [] : [{ name: 'method', href: links.method, label: words.method }]),
  ];
  return (
    <nav aria-label={words.navigation} className={className}>
      {entries.map(({ name, href, label }) => {
        const here = screen.name === name;
        return (
          <a
            key={name}
            href={href}
            className={`inline-flex min-h-[2.75rem] items-center whitespace-nowrap underline decoration-rule underline-offset-[0.4em] hover:decoration-current lg:min-h-[2.25rem] ${here ? 'font-bold' : ''}`}
            {...(here ? { 'aria-current': 'page' as const } : {})}
          >
            {label}
          </a>
        );
      })}
    </nav>
  );
}
