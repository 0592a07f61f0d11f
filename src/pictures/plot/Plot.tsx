import { useLivePlot } from './live-plot';
import { PieceRect } from './PieceRect';
import { PlotLines } from './PlotLines';
import type { Drawing } from './piece';
import { useBox } from './use-box';

const percent = (share: number): string => `${share * 100}%`;

/**
 * The box of a picture in which lengths are drawn. Labels and numbers stand around and over it in HTML and never change;
 * when the live chart has come it draws the same pieces in the same box. On paper the plain drawing stands in its place,
 * because a chart keeps the width of the screen.
 */
export function Plot({ pieces, lines }: Drawing) {
  const Live = useLivePlot();
  const { ref, box } = useBox();
  const live = Live !== null && box !== null;
  return (
    <div ref={ref} className="absolute inset-0" data-plot>
      {live && (
        <div className="[&_svg]:overflow-visible print:hidden" aria-hidden="true">
          <Live pieces={pieces} lines={lines ?? []} {...box} />
        </div>
      )}
      <svg
        className={`absolute inset-0 h-full w-full overflow-visible ${live ? 'hidden print:block' : ''}`}
        aria-hidden="true"
      >
        {pieces.map((piece) => (
          <PieceRect
            key={piece.key}
            piece={piece}
            x={percent(piece.x)}
            y={percent(piece.y)}
            width={percent(piece.width)}
            height={percent(piece.height)}
          />
        ))}
        <PlotLines lines={lines} />
      </svg>
    </div>
  );
}
