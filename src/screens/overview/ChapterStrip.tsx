import { BigNumber } from '../../ui/figure/BigNumber';
import { FigureLink } from '../../ui/figure/FigureLink';
import { useWords } from '../../ui/locale-context';
import type { AreaCardView } from '../../views/screen/describe-overview';
import { AreaLink } from './AreaLink';

/** A chapter of the article as a strip of four figures. */
export function ChapterStrip({ card }: { readonly card: AreaCardView }) {
  const words = useWords().overview;
  return (
    <article
      aria-label={card.name}
      className="grid gap-x-4 gap-y-1.5 border-t-2 border-rule-strong pt-1.5 md:grid-cols-[minmax(7rem,max-content)_minmax(0,1fr)] print:grid-cols-[7rem_minmax(0,1fr)]"
    >
      <h3 className="text-section font-bold">
        <AreaLink card={card} title={words.openArea(card.name)} />
        <small className="block text-note font-normal text-ink-soft">{card.kicker}</small>
      </h3>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] gap-x-3 gap-y-1.5 md:grid-cols-4 print:grid-cols-4">
        {card.figures.map((figure) => (
          <li key={figure.indicatorId} className="min-w-0">
            <FigureLink figure={figure}>
              <BigNumber figure={figure} size="text-num-xs" unitSize="text-body" />
            </FigureLink>
            <p className="mt-0.5 text-note text-ink-soft">{figure.label}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
