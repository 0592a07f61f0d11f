import { widestOf } from '../../pictures/wall/fit';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { Prose } from '../../ui/text/Prose';
import type { FigureView } from '../../views/figure/figure';
import { Beside } from './Beside';

interface Props {
  readonly figures: readonly FigureView[];
  /** Above the rows; null for none. */
  readonly title: string | null;
  /** In words, above the figures. */
  readonly members?: readonly string[];
  /** Side by side below something, instead of below each other beside it. */
  readonly across?: boolean;
}

/** Further figures: number, name and, if it is not of the whole year, its period. All numbers have one size. */
export function StageRows({ figures, title, members = [], across = false }: Props) {
  const widest = widestOf(figures);
  const most = figures.length > 3 && !across ? 2.2 : 3;
  return (
    <section className={across ? 'st-rows st-across' : 'st-rows'}>
      {title !== null && <h2>{title}</h2>}
      {members.length > 0 && (
        <ul className="st-members">
          {members.map((member) => (
            <li key={member}>
              <Prose text={member} />
            </li>
          ))}
        </ul>
      )}
      <ul>
        {figures.map((figure) => (
          <li key={figure.indicatorId}>
            <p>
              <StageFigure figure={figure}>
                <StageNumber
                  figure={figure}
                  like={widest}
                  room={across ? 60 / figures.length - 2 : 17}
                  most={most}
                />
              </StageFigure>
            </p>
            <p className="st-name">
              {figure.name}
              <Beside figure={figure} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
