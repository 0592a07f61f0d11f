import { useEffect } from 'react';
import { pick } from '../../format/locale';
import { listen } from '../../ui/listen';
import type { Context } from '../../views/context';
import { marked } from '../../views/marks';
import { queryInWords, sectorsInWords } from '../../views/scope';
import type { Route } from '../address/route-types';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** Paper has no chips and fields, so the filter stands in words under the heading; the foot of each page names the edition. */
export function OnPaper({ context, route }: Props) {
  const { locale, edition } = context;
  const { app, separator } = locale.words;
  const foot = marked(
    context,
    `${app.name(pick(locale, edition.place), edition.year)}${separator}${app.source(pick(locale, edition.source.book))}`,
  );
  useEffect(() => {
    // The foot of a printed page can only show text from a custom property of the root. Setting that makes the
    // browser work out the style of the whole page, so it is set only when the page is printed.
    const set = () => document.documentElement.style.setProperty('--paper-foot', JSON.stringify(foot));
    return listen(window, { beforeprint: set });
  }, [foot]);
  const narrowed = route.screen.name === 'indicators' ? queryInWords(context, route.table) : null;
  const whole = ['method', 'booklet', 'one-page'].includes(route.screen.name);
  const sectors = whole ? null : sectorsInWords(context);
  if (sectors === null && narrowed === null) return null;
  return (
    <div className="hidden font-bold print:block">
      {sectors !== null && <p>{sectors}</p>}
      {narrowed !== null && <p>{narrowed}</p>}
    </div>
  );
}
