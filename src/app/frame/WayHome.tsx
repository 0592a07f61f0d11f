import { useLinks } from '../../ui/links-context';
import { mainButton } from '../../ui/styles';
import { type Context, panelName } from '../../views/context';
import { sectionsInOrder } from '../../views/screen/describe-area';

/** Shown where an address leads nowhere: links to the overview and to every other screen. */
export function WayHome({ context }: { readonly context: Context }) {
  const { edition, locale } = context;
  const links = useLinks();
  const { words } = locale;
  const others = [
    [words.app.growth, links.growth],
    [words.app.indicators, links.indicators({})],
    [words.app.method, links.method],
    ...sectionsInOrder(edition).map(({ id }) => [panelName(context, id), links.area(id)]),
  ];
  return (
    <div className="grid justify-items-start gap-3 py-4">
      <h1 className="font-title text-finding font-bold">{words.notice.nothingHere}</h1>
      <p className="text-label">{words.notice.checkLink}</p>
      <a href={links.overview} className={mainButton}>
        {words.app.backToOverview}
      </a>
      <ul className="grid gap-1 text-label">
        {others.map(([name, href]) => (
          <li key={href}>
            <a href={href} className="underline underline-offset-4">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
