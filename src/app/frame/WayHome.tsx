import { pick } from '../../format/locale';
import { useLinks } from '../../ui/links-context';
import { mainButton } from '../../ui/styles';
import type { Context } from '../../views/context';

/** Shown where an address leads nowhere: links to the overview and to every other screen. */
export function WayHome({ context }: { readonly context: Context }) {
  const { locale, edition } = context;
  const links = useLinks();
  const { words } = locale;
  return (
    <div className="grid justify-items-start gap-3 py-4">
      <h1 className="font-title text-finding font-bold">{words.notice.nothingHere}</h1>
      <p className="text-label">{words.notice.checkLink}</p>
      <a href={links.overview} className={mainButton}>
        {words.app.backToOverview}
      </a>
      <ul className="grid gap-1 text-label">
        <li>
          <a href={links.growth} className="underline underline-offset-4">
            {words.app.growth}
          </a>
        </li>
        <li>
          <a href={links.indicators({})} className="underline underline-offset-4">
            {words.app.indicators}
          </a>
        </li>
        <li>
          <a href={links.method} className="underline underline-offset-4">
            {words.app.method}
          </a>
        </li>
        {edition.sections
          .filter(({ kind }) => kind !== 'overview')
          .map(({ id, name }) => (
            <li key={id}>
              <a href={links.area(id)} className="underline underline-offset-4">
                {pick(locale, name)}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
