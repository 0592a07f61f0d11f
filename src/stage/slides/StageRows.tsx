import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { Prose } from '../../ui/text/Prose';
import type { FigureView } from '../../views/figure/figure';

interface Props {
  readonly figures: readonly FigureView[];
  /** Above the rows; null for none. */
  readonly title: string | null;
}

/** Figures below each other: number, name and, if it is not of the whole year, its period. */
export function StageRows({ figures, title }: Props) {
  return (
    <section className="st-rows">
      {title !== null && <h2>{title}</h2>}
      <ul>
        {figures.map((figure) => (
          <li key={figure.indicatorId}>
            <p>
              <StageFigure figure={figure}>
                <StageNumber figure={figure} room={17.2} most={2.6} />
              </StageFigure>
            </p>
            <p className="st-name">{figure.name}</p>
            {figure.caption !== null && <Prose as="p" className="st-note" text={figure.caption} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
