import { CardMark } from '../../pictures/CardMark';
import { BigNumber } from '../../ui/figure/BigNumber';
import { FigureLink } from '../../ui/figure/FigureLink';
import { StatusBadge } from '../../ui/figure/StatusBadge';
import type { AreaCardView } from '../../views/screen/describe-overview';
import { AreaLink } from './AreaLink';

/** Under a filter: what the chosen sectors have in one section, every figure of it. */
export function SectorCard({ card }: { readonly card: AreaCardView }) {
  return (
    <article aria-label={card.name} className="flex flex-col gap-1">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-1 text-label font-bold">
        {card.kind === 'overview' ? <span>{card.name}</span> : <AreaLink card={card} />}
        <span className="text-note font-normal text-ink-soft">{card.count}</span>
      </h3>
      {card.picture !== null && <CardMark spec={card.picture} />}
      {card.filtered !== null && <p className="text-note text-ink-soft">{card.filtered}</p>}
      <ul className="grid">
        {card.figures.map((figure) => (
          <li
            key={figure.indicatorId}
            className="flex items-baseline justify-between gap-1 border-t border-rule py-0.5"
          >
            <span>
              {figure.name} <StatusBadge figure={figure} />
            </span>
            <FigureLink figure={figure} className="whitespace-nowrap font-bold">
              <BigNumber figure={figure} size="" />
            </FigureLink>
          </li>
        ))}
      </ul>
    </article>
  );
}
