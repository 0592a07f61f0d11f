import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideOf } from './slide-of';

/** Figures and statements in two columns, for looking up. */
export function TableSlide({ slide: { columns } }: { readonly slide: SlideOf<'table'> }) {
  return (
    <div className="st-table">
      {columns.map((rows) => (
        <ul key={rows[0]?.id}>
          {rows.map(({ id, figure, text, note }) => (
            <li key={id} className={figure === null ? 'st-words-only' : ''}>
              {figure !== null && (
                <p>
                  <StageFigure figure={figure}>
                    <StageNumber figure={figure} room={10.5} most={1.9} />
                  </StageFigure>
                </p>
              )}
              <p className="st-name">
                <WallProse text={text} />
                {note !== null && (
                  <span className="st-period">
                    <WallProse text={note} />
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
