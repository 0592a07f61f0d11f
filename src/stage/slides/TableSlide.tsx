import { StageFigure } from '../../pictures/wall/StageFigure';
import { Prose } from '../../ui/text/Prose';
import type { SlideOf } from './slide-of';

/** Figures and statements in two columns, for looking up. */
export function TableSlide({ slide }: { readonly slide: SlideOf<'table'> }) {
  return (
    <ul className="st-table">
      {slide.rows.map(({ id, figure, text, note }) => (
        <li key={id}>
          {figure !== null && (
            <b>
              <StageFigure figure={figure}>{figure.text}</StageFigure>
            </b>
          )}
          <span>
            {text} {note !== null && <Prose as="span" className="st-note" text={note} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
