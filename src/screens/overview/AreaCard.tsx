import { CardMark } from '../../pictures/CardMark';
import { BigNumber } from '../../ui/figure/BigNumber';
import { FigureLink } from '../../ui/figure/FigureLink';
import { StatusBadge } from '../../ui/figure/StatusBadge';
import { useWords } from '../../ui/locale-context';
import type { AreaCardView } from '../../views/screen/describe-overview';
import { AreaLink } from './AreaLink';

/** One work area: its name, its own number, a small picture, and how to read it. */
export function AreaCard({ card }: { readonly card: AreaCardView }) {
  const words = useWords();
  const { lead } = card;
  return (
    <article aria-label={card.name} className="flex flex-col">
      <h3 className="text-label font-bold tracking-tight">
        <AreaLink card={card} className="block rounded-edge" title={words.overview.openArea(card.name)} />
      </h3>
      {lead !== null && (
        <>
          <p className="mt-1.5">
            <FigureLink figure={lead}>
              <BigNumber
                figure={lead}
                size={lead.number.length > 9 ? 'text-num-s' : 'text-num-m'}
                unitSize="text-label"
              />
            </FigureLink>
          </p>
          <p className="mt-0.5 text-body text-ink-soft">
            {card.caption ?? lead.name} <StatusBadge figure={lead} />
          </p>
        </>
      )}
      {card.picture !== null && (
        <div className="pt-2">
          <CardMark spec={card.picture} />
          <p className="mt-1 text-note text-ink-soft">{card.remark}</p>
        </div>
      )}
    </article>
  );
}
