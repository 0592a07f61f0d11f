import type { FormulaFigureView } from '../../views/view';
import { Prose } from '../text/Prose';
import { Sentence } from '../text/Sentence';

/** Figures worked out from those of the article, each with its formula. */
export function DerivedList({ figures }: { readonly figures: readonly FormulaFigureView[] }) {
  return (
    <ul className="grid gap-1">
      {figures.map(({ figure, formula, note }) => (
        <li key={figure.derivedBy}>
          <p className="flex flex-wrap items-baseline gap-x-1">
            <Prose as="span" text={figure.name} />
            <span className="text-ink-soft">
              <Sentence sentence={formula} />
            </span>
          </p>
          {note !== null && <Prose as="p" className="text-note text-ink-soft" text={note} />}
        </li>
      ))}
    </ul>
  );
}
