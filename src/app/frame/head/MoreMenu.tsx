import { useState } from 'react';
import { Menu } from '../../../ui/frame/Menu';
import { useLinks } from '../../../ui/links-context';
import { menuEntry } from '../../../ui/styles';
import type { Context } from '../../../views/context';
import { exampleNumber } from '../../../views/figure/examples';
import { hasTargets } from '../../../views/screen/describe-city';
import { toHref } from '../../address/codec';
import type { Route } from '../../address/route-types';
import { themeChoices } from '../../start/first-paint';
import { chooseTheme, useTheme } from '../../start/theme';
import { DownloadEntries } from './DownloadEntries';
import { LanguageLink } from './LanguageLink';

interface Props {
  readonly context: Context;
  readonly route: Route;
  /** Classes of the button. */
  readonly look: string;
  readonly onKeys: () => void;
}

/** Display, digits, method and keys; on a phone also what stands in the head of a wider screen. */
export function MoreMenu({ context, route, look, onKeys }: Props) {
  const { app, keys, numbers } = context.locale.words;
  const links = useLinks();
  const theme = useTheme();
  const [open, setOpen] = useState(false);
  const example = exampleNumber(context);
  return (
    <Menu
      label={
        <>
          <span className="sr-only md:not-sr-only">{app.more}</span>
          <svg viewBox="0 0 20 20" className="h-2.5 w-2.5 fill-current md:hidden" aria-hidden="true">
            <circle cx="4" cy="10" r="1.8" />
            <circle cx="10" cy="10" r="1.8" />
            <circle cx="16" cy="10" r="1.8" />
          </svg>
        </>
      }
      look={look}
      arrow="max-md:hidden"
      place="app-only md:relative"
      onToggle={setOpen}
      size="w-[17rem] max-w-[calc(100vw-2rem)] max-h-[max(10rem,calc(100vh-5rem))]"
    >
      <nav aria-label={app.navigation} className="grid border-b border-rule md:hidden">
        {[
          [app.growth, links.growth],
          ...(hasTargets(context) ? [[app.targets, links.targets]] : []),
          [app.indicators, links.indicators({})],
        ].map(([label, href]) => (
          <a key={href} href={href} className={menuEntry}>
            {label}
          </a>
        ))}
      </nav>
      <fieldset data-stays="" className="grid grid-cols-2 gap-0.5">
        <legend className="px-1 text-note text-ink-soft">{app.display}</legend>
        {themeChoices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={`min-h-[2.75rem] cursor-pointer rounded-edge border px-1 text-left lg:min-h-[2.25rem] ${choice === theme ? 'border-ink bg-ink text-paper' : 'border-rule hover:border-ink'}`}
            aria-pressed={choice === theme}
            onClick={() => chooseTheme(choice)}
          >
            {choice === theme && <span aria-hidden="true">✓ </span>}
            {app.themes[choice]}
          </button>
        ))}
      </fieldset>
      <div className="mt-1 grid">
        <LanguageLink context={context} route={route} look={`${menuEntry} md:hidden`} />
        <a
          href={toHref({ ...route, exact: !route.exact })}
          className={menuEntry}
          title={example === null ? undefined : numbers.toggle(example.printed, example.exact)}
        >
          {route.exact ? numbers.printed : numbers.exact}
        </a>
        <a href={links.method} className={menuEntry}>
          {app.method}
        </a>
        <a
          href={toHref({
            ...route,
            screen: { name: 'edition', step: 'open' },
            figure: null,
            term: null,
            block: null,
          })}
          className={menuEntry}
        >
          {app.bring}
        </a>
        <button type="button" className={menuEntry} onClick={onKeys}>
          {keys.title}
          <kbd className="ml-auto rounded-edge border border-rule px-0.5 font-sans text-note">?</kbd>
        </button>
      </div>
      <div className="mt-1 grid border-t border-rule md:hidden">
        <DownloadEntries context={context} route={route} open={open} />
      </div>
    </Menu>
  );
}
