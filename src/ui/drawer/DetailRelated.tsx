import type { DetailView } from '../../views/figure/describe-detail';
import type { FigureView } from '../../views/figure/figure';
import { FigureLink } from '../figure/FigureLink';
import { useLinks } from '../links-context';
import { useWords } from '../locale-context';
import { DrawerSection } from './DrawerSection';

/** Figures of the same sentence, others worth a look, and the area. */
export function DetailRelated({ detail }: { readonly detail: DetailView }) {
  const words = useWords().figure;
  const links = useLinks();
  return (
    <>
      {detail.sameSentence.length > 0 && (
        <DrawerSection title={detail.titles.sameSentence}>
          <FigureRows figures={detail.sameSentence} />
        </DrawerSection>
      )}
      <DrawerSection title={detail.related.length === 0 ? null : detail.titles.related}>
        <FigureRows figures={detail.related} />
        {detail.section !== null && (
          <p className="mt-1">
            <a href={links.area(detail.section)} className="underline underline-offset-4">
              {words.openArea(detail.sectionName)}
            </a>
          </p>
        )}
      </DrawerSection>
    </>
  );
}

function FigureRows({ figures }: { readonly figures: readonly FigureView[] }) {
  return (
    <ul className="grid gap-0.5">
      {figures.map((figure) => (
        <li key={figure.indicatorId} className="flex items-baseline justify-between gap-2">
          <span>{figure.name}</span>
          <FigureLink figure={figure} className="whitespace-nowrap font-bold underline underline-offset-4">
            {figure.text}
          </FigureLink>
        </li>
      ))}
    </ul>
  );
}
