import type { DetailView } from '../views/describe-detail';
import { DrawerSection } from './DrawerSection';
import { FigureLink } from './FigureLink';
import { useLinks } from './links-context';
import { useWords } from './locale-context';

/** Figures worth a look beside this one, and its area. */
export function DetailRelated({ detail }: { readonly detail: DetailView }) {
  const words = useWords().figure;
  const links = useLinks();
  return (
    <DrawerSection title={words.related}>
      <ul className="grid gap-0.5">
        {detail.related.map((figure) => (
          <li key={figure.indicatorId} className="flex items-baseline justify-between gap-2">
            <span>{figure.name}</span>
            <FigureLink figure={figure} className="whitespace-nowrap font-bold underline underline-offset-4">
              {figure.text}
            </FigureLink>
          </li>
        ))}
      </ul>
      {detail.section !== 'overview' && (
        <p className="mt-1">
          <a href={links.area(detail.section)} className="underline underline-offset-4">
            {words.openArea(detail.sectionName)}
          </a>
        </p>
      )}
    </DrawerSection>
  );
}
