import { button } from '../../ui/styles';
import type { Context } from '../../views/context';
import { exampleNumber } from '../../views/figure/examples';
import { toHref } from '../address/codec';
import type { Route } from '../address/route-types';
import { presentHref } from '../address/stage-link';
import { chooseNextTheme, useTheme } from '../start/theme';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly onSearch: () => void;
}

/** On a phone a button shows only its icon, so that all buttons stand in one row. */
const iconButton = `${button} max-md:min-w-[2.75rem] max-md:justify-center max-md:px-1`;

/** Search, digits, language and theme. */
export function Toolbar({ context, route, onSearch }: Props) {
  const { words } = context.locale;
  const theme = useTheme();
  const example = exampleNumber(context);
  const english = route.language === 'en';
  return (
    <div className="flex flex-wrap items-center gap-1 print:hidden">
      <button
        type="button"
        className={`${iconButton} text-ink-soft`}
        onClick={onSearch}
        title={words.search.placeholder}
      >
        <svg
          viewBox="0 0 20 20"
          className="h-2.5 w-2.5 fill-none stroke-current"
          strokeWidth="1.8"
          aria-hidden="true"
        >
          <circle cx="9" cy="9" r="6" />
          <path d="M13.5 13.5 18 18" />
        </svg>
        <span className="sr-only md:not-sr-only">{words.search.open}</span>
        <span className="hidden rounded-edge border border-rule px-0.5 text-note xl:inline">/</span>
      </button>
      <a href={presentHref(route, context.edition)} className={iconButton} title={words.app.presentHint}>
        <svg
          viewBox="0 0 20 20"
          className="h-2.5 w-2.5 fill-none stroke-current"
          strokeWidth="1.8"
          aria-hidden="true"
        >
          <path d="M2 4h16v9H2zM10 13v4M6 18l4-3 4 3" />
        </svg>
        <span className="sr-only md:not-sr-only">{words.app.present}</span>
      </a>
      <a
        href={toHref({ ...route, exact: !route.exact })}
        className={button}
        title={example === null ? undefined : words.numbers.toggle(example.printed, example.exact)}
      >
        {route.exact ? words.numbers.printed : words.numbers.exact}
      </a>
      <a
        href={toHref({ ...route, language: english ? 'zh' : 'en' })}
        className={button}
        title={words.language.hint}
        lang={english ? 'zh-CN' : 'en'}
      >
        {words.language.toggle}
      </a>
      <button type="button" className={iconButton} onClick={chooseNextTheme} title={words.app.themeHint}>
        <svg viewBox="0 0 20 20" className="h-2.5 w-2.5" aria-hidden="true">
          <circle cx="10" cy="10" r="7" className="fill-none stroke-current" strokeWidth="1.8" />
          <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
        <span className="sr-only md:not-sr-only">{words.app.themes[theme]}</span>
      </button>
    </div>
  );
}
