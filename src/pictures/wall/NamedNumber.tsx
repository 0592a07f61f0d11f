import type { FigureView } from '../../views/figure/figure';
import { StageFigure } from './StageFigure';
import { StageNumber } from './StageNumber';
import { WallProse } from './WallProse';

interface Props extends Pick<Parameters<typeof StageNumber>[0], 'room' | 'most' | 'like' | 'className'> {
  readonly figure: FigureView;
  /** What it is called; its label where nothing else is said. */
  readonly name?: string;
  /** The name goes on in the line of the number instead of standing below it. */
  readonly inLine?: boolean;
}

/** A number as the link to its detail, and its name. */
export function NamedNumber({ figure, name = figure.label, inLine = false, ...number }: Props) {
  const Name = inLine ? 'span' : 'p';
  return (
    <>
      <StageFigure figure={figure}>
        <StageNumber figure={figure} {...number} />
      </StageFigure>
      <Name className="st-name">
        <WallProse text={name} />
      </Name>
    </>
  );
}
