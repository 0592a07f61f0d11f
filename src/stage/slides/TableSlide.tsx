import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { Prose } from '../../ui/text/Prose';
import { Beside } from './Beside';
import type { SlideOf } from './slide-of';

/** Figures and statements in two columns, for looking up. */
export function TableSlide({ slide }: { readonly slide: SlideOf<'table'> }) {
  const rows = slide.rows.map((row) => (
    <li key={row.id} className={row.figure === null ? 'st-words-only' : ''}>
      {row.figure !== null && (
        <p>
          <StageFigure figure={row.figure}>
            <StageNumber figure={row.figure} room={11} most={1.9} />
          </StageFigure>
        </p>
      )}
      <p className="st-name">
        <Prose text={row.text} />
        {row.figure !== null && <Beside figure={row.figure} />}
      </p>
    </li>
  ));
  const half = Math.ceil(rows.length / 2);
  return (
    <div className="st-table">
      <ul>{rows.slice(0, half)}</ul>
      <ul>{rows.slice(half)}</ul>
    </div>
  );
}
