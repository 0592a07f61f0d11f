import type { FormulaFigureView } from '../../views/view';
import { Prose } from '../text/Prose';
import { Sentence } from '../text/Sentence';
import { BigNumber } from './BigNumber';
import { FigureLink } from './FigureLink';
import { StatusBadge } from './StatusBadge';

interface Props {
  readonly title: string;
  readonly note: string;
  readonly figures: readonly FormulaFigureView[];
}

/** Figures worked out from those of the article, each with its formula in sight. */
export function DerivedList({ title, note, figures }: Props) {
  return (
    <section className="border-t border-rule pt-1.5">
      <h3 className="text-label font-bold">{title}</h3>
      <p className="text-note text-ink-soft">{note}</p>
      <ul className="mt-1 grid gap-1.5">
        {figures.map(({ figure, formula, note: remark }) => (
          <li key={figure.derivedBy}>
            <p className="flex flex-wrap items-baseline gap-x-1">
              <span>{figure.name}</span>
              <FigureLink figure={figure} className="border-2 border-dashed border-ink-soft px-0.5">
                <BigNumber figure={figure} size="text-section" unitSize="text-note" />
              </FigureLink>
              <StatusBadge figure={figure} />
            </p>
            <p className="text-note text-ink-soft">
              <Sentence sentence={formula} />
            </p>
            {remark !== null && <Prose as="p" className="text-note text-ink-soft" text={remark} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
