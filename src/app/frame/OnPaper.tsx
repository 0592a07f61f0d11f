import { useEffect } from 'react';
import { isFiltered } from '../../derive/sector-filter';
import { pick } from '../../format/locale';
import { type Context, chosenNames } from '../../views/context';
import { describeFilter } from '../../views/screen/describe-filter';
import type { Route } from '../address/route-types';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** Paper has no chips and fields, so the filter stands in words under the heading; the foot of each page names the edition. */
export function OnPaper({ context, route }: Props) {
  const { locale, edition } = context;
  const { app, print, separator } = locale.words;
  const foot = `${app.name(pick(locale, edition.place), edition.year)}${separator}${app.source(pick(locale, edition.source.book))}`;
  useEffect(() => {
    // The foot of a printed page can only show text from a custom property of the root. Setting that makes the
    // browser work out the style of the whole page, so it is set only when the page is printed.
    const set = () => document.documentElement.style.setProperty('--paper-foot', JSON.stringify(foot));
    window.addEventListener('beforeprint', set);
    return () => window.removeEventListener('beforeprint', set);
  }, [foot]);
  const narrowed = route.screen.name === 'indicators' ? narrowedTo(context, route) : '';
  const sectors =
    isFiltered(context.choice) && route.screen.name !== 'method' && route.screen.name !== 'booklet'
      ? print.sectors(chosenNames(context), describeFilter(context, 'all').count)
      : '';
  if (sectors === '' && narrowed === '') return null;
  return (
    <div className="hidden font-bold print:block">
      {sectors !== '' && <p>{sectors}</p>}
      {narrowed !== '' && <p>{print.table(narrowed)}</p>}
    </div>
  );
}

/** The fields above the table, in words. */
function narrowedTo({ locale, edition }: Context, { table }: Route): string {
  const { words } = locale;
  const section = edition.sections.find(({ id }) => id === table.section);
  return [
    ...(table.find === '' ? [] : [words.print.finding(table.find)]),
    ...(section === undefined ? [] : [pick(locale, section.name)]),
    ...(table.status === null ? [] : [words.status[table.status]]),
    ...(table.growing ? [words.print.growing] : []),
  ].join(words.memberSeparator);
}
