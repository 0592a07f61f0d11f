import { widestOf } from '../../pictures/wall/fit';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../../pictures/wall/WallProse';
import type { FigureView } from '../../views/figure/figure';
import { besideName } from '../../views/slide/beside';
import { fitRows, periodOnly } from '../text/fit-rows';
import { Beside } from './Beside';

/** Where the rows stand, in rem: two lines of title leave so much height. */
const column = { width: 17.2, height: 25 } as const;

/** So many stand in one row; more in two columns. */
const mostAcross = 4;

interface Props {
  readonly figures: readonly FigureView[];
  /** Above the rows; null for none. */
  readonly title: string | null;
  /** In words, above the figures. */
  readonly members?: { readonly title: string; readonly items: readonly string[] } | null;
  /** Side by side below something, instead of below each other beside it. */
  readonly across?: boolean;
  /** Below a picture that says the more important. */
  readonly quiet?: boolean;
}

/** Further figures: number, name and, if it is not of the whole year, its period. All numbers have one size. */
export function StageRows({ figures, title, members = null, across = false, quiet = false }: Props) {
  const { size, count, beside } = across
    ? {
        count: figures.length,
        ...(figures.length > mostAcross
          ? { size: 1.9 as const, beside: periodOnly }
          : { size: quiet || figures.length > 3 ? (2.6 as const) : (3.6 as const), beside: besideName }),
      }
    : fitRows(figures, column);
  const shown = figures.slice(0, count);
  const widest = widestOf(shown);
  return (
    <section
      className={`st-rows ${across ? 'st-across' : ''} ${across && figures.length > mostAcross ? 'st-many' : ''}`}
    >
      {title !== null && <h2>{title}</h2>}
      {members !== null && (
        <>
          <h2>
            <WallProse text={members.title} />
          </h2>
          <ul className="st-members">
            {members.items.map((member) => (
              <li key={member}>
                <Member text={member} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul>
        {shown.map((figure) => (
          <li key={figure.indicatorId}>
            <p>
              <StageFigure figure={figure}>
                <StageNumber
                  figure={figure}
                  like={widest}
                  room={across ? Math.max(9.5, (members === null ? 60 : 24) / figures.length - 2) : 17}
                  most={size}
                />
              </StageFigure>
            </p>
            <p className="st-name">
              <WallProse text={figure.name} />
              <Beside said={beside(figure)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A member that begins with its number has it bold in a column of its own. */
function Member({ text }: { readonly text: string }) {
  const [, count = '', rest = ''] = /^(\d+\p{Script=Han}?)\s*(.+)$/u.exec(text) ?? [];
  if (count === '')
    return (
      <span>
        <WallProse text={text} />
      </span>
    );
  return (
    <span className="st-member">
      <b>{count}</b>{' '}
      <span>
        <WallProse text={rest} />
      </span>
    </span>
  );
}
