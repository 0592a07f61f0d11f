import { StageChange } from '../../pictures/wall/StageChange';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { Prose } from '../../ui/text/Prose';
import type { FigureView } from '../../views/figure/figure';

interface Props {
  readonly figure: FigureView;
  /** In rem. */
  readonly room: number;
  readonly most: Parameters<typeof StageNumber>[0]['most'];
}

/** A figure beside a picture: number, name and, if it is not of the whole year, its period. */
export function StageTile({ figure, room, most }: Props) {
  return (
    <div className="st-tile">
      <p>
        <StageFigure figure={figure}>
          <StageNumber figure={figure} room={room} most={most} />
        </StageFigure>
      </p>
      <p className="st-name">
        {figure.name} {figure.change !== null && <StageChange change={figure.change} />}
      </p>
      {(figure.caption !== null || figure.statusLabel !== null) && (
        <Prose
          as="p"
          className="st-note"
          text={[figure.caption, figure.statusLabel].filter(Boolean).join(' · ')}
        />
      )}
    </div>
  );
}
