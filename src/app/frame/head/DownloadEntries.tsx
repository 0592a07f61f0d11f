import { useLinks } from '../../../ui/links-context';
import { menuEntry } from '../../../ui/styles';
import type { Context } from '../../../views/context';
import type { Route } from '../../address/route-types';
import { TakeAwayMenu } from '../../take-away/menu/TakeAwayMenu';
import { SingleFileEntry } from './SingleFileEntry';

interface Props {
  readonly context: Context;
  readonly route: Route;
  /** Whether the menu is open: only then is it worked out what the page can make, since a whole deck is described for that. */
  readonly open: boolean;
}

const screen = { kind: 'screen' } as const;

/** What can be taken away from every screen: first what is made of the view, then what lies ready. */
export function DownloadEntries({ context, route, open }: Props) {
  const { locale, edition } = context;
  const { app, onePage, print } = locale.words;
  const links = useLinks();
  return (
    <>
      {open && (
        <div className="app-only mb-0.5 border-b border-rule pb-0.5">
          <TakeAwayMenu context={context} route={route} subject={screen} jobs={false} />
        </div>
      )}
      <a href={`data/${edition.id}.${locale.language}.csv`} download className={menuEntry}>
        {app.table}
      </a>
      <a href={`data/${edition.id}.json`} download className={menuEntry}>
        {app.json}
      </a>
      <SingleFileEntry context={context} />
      <a href={links.onePage} className={`app-only ${menuEntry} border-t border-rule`} title={onePage.hint}>
        {onePage.name}
      </a>
      <button
        type="button"
        className={`app-only ${menuEntry}`}
        onClick={() => window.print()}
        title={print.screenHint}
      >
        {print.screen}
      </button>
      <a href={links.booklet(null)} className={`app-only ${menuEntry}`}>
        {print.all}
      </a>
    </>
  );
}
