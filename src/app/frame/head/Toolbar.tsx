import { useState } from 'react';
import { Menu } from '../../../ui/frame/Menu';
import { button, mainButton } from '../../../ui/styles';
import type { Context } from '../../../views/context';
import type { Route } from '../../address/route-types';
import { presentHref } from '../../address/stage-link';
import { DownloadEntries } from './DownloadEntries';
import { LanguageLink } from './LanguageLink';
import { MoreMenu } from './MoreMenu';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly onSearch: () => void;
  readonly onKeys: () => void;
}

/** On a phone a button shows only its icon, so that all stand in one row with the title. */
const iconButton = `${button} max-md:min-w-[2.75rem] max-md:justify-center max-md:px-0`;

/** Language, search, what can be taken away, further settings, and the way to the stage. */
export function Toolbar({ context, route, onSearch, onKeys }: Props) {
  const { app, search } = context.locale.words;
  const [open, setOpen] = useState(false);
  return (
    <div className="relative ml-auto flex flex-none items-center gap-1 print:hidden">
      <LanguageLink
        context={context}
        route={route}
        look="app-only hidden min-h-[2.75rem] items-center px-0.5 text-ink-soft hover:text-ink hover:underline hover:underline-offset-4 md:inline-flex lg:min-h-[2.5rem]"
      />
      <button
        type="button"
        className={`app-only ${iconButton} text-ink-soft lg:min-w-[10.5rem] xl:min-w-[18rem]`}
        onClick={onSearch}
        title={search.placeholder}
        aria-keyshortcuts="/"
      >
        <svg
          viewBox="0 0 20 20"
          className="h-2.5 w-2.5 flex-none fill-none stroke-current"
          strokeWidth="1.8"
          aria-hidden="true"
        >
          <circle cx="9" cy="9" r="6" />
          <path d="M13.5 13.5 18 18" />
        </svg>
        <span className="sr-only">{search.open} </span>
        <span className="hidden lg:inline">{app.searchHint}</span>
        <span
          className="ml-auto hidden rounded-edge border border-rule px-0.5 text-note lg:inline"
          aria-hidden="true"
        >
          /
        </span>
      </button>
      <Menu
        label={app.downloads}
        look={button}
        place="relative max-md:hidden"
        onToggle={setOpen}
        size="w-[26rem] max-w-[calc(100vw-2rem)] max-h-[max(10rem,calc(100vh-5rem))]"
      >
        <div className="grid">
          <DownloadEntries context={context} route={route} open={open} />
        </div>
      </Menu>
      <MoreMenu context={context} route={route} look={iconButton} onKeys={onKeys} />
      <a
        href={presentHref(route, context.edition)}
        className={`app-only ${mainButton} max-md:px-1`}
        title={app.presentHint}
      >
        <svg viewBox="0 0 12 14" className="h-1.5 w-1.5 flex-none fill-current" aria-hidden="true">
          <path d="M0 0l12 7-12 7z" />
        </svg>
        {app.present}
      </a>
    </div>
  );
}
