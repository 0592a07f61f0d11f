import { useLinks } from '../../ui/links-context';
import type { AreaCardView } from '../../views/screen/describe-overview';

interface Props {
  readonly card: AreaCardView;
  readonly title?: string;
  readonly className?: string;
}

/** The name of a section as the link to its panel. */
export function AreaLink({ card, title, className = '' }: Props) {
  return (
    <a
      href={useLinks().area(card.section)}
      className={`hover:underline hover:underline-offset-4 ${className}`}
      title={title}
    >
      {card.kind === 'work-area' && <span className="mr-1 text-second">{card.order}</span>}
      {card.name}
      <span aria-hidden="true" className="ml-0.5 text-accent">
        ›
      </span>
    </a>
  );
}
