import { useEffect } from 'react';
import { pick } from '../../format/locale';
import type { Context } from '../../views/context';
import { queryInWords, sectorsInWords } from '../../views/scope';
import type { Route } from '../address/route-types';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** What paper says instead of chips and fields: the filter under the heading, the edition at each page's foot. */
export function OnPaper({ context, route }: Props) {
  const { locale, edition } = context;
  const { app, separator } = locale.words;
  const foot = `${app.name(pick(locale, edition.place), edition.year)}${separator}${app.source(pick(locale, edition.source.book))}`;
  useEffect(() => {
    // The foot of a page takes no text from the document, only a custom property of its root; and that makes
    // the browser work out the style of the whole page, so it waits until there is paper.
    const set = () => document.documentElement.style.setProperty('--paper-foot', JSON.stringify(foot));
    window.addEventListener('beforeprint', set);
    return () => window.removeEventListener('beforeprint', set);
  }, [foot]);
  const narrowed = route.screen.name === 'indicators' ? queryInWords(context, route.table) : null;
  const whole = route.screen.name === 'method' || route.screen.name === 'booklet';
  const sectors = whole ? null : sectorsInWords(context);
  if (sectors === null && narrowed === null) return null;
  return (
    <div className="hidden font-bold print:block">
      {sectors !== null && <p>{sectors}</p>}
      {narrowed !== null && <p>{narrowed}</p>}
    </div>
  );
}
