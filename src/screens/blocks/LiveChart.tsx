import { ChartHost } from '../../pictures/live/ChartHost';
import { Mark } from '../../pictures/Mark';
import type { ChartSpec } from '../../pictures/marks';
import { SurfaceContext, useSurface } from '../../ui/surface-context';

interface Props {
  readonly spec: ChartSpec;
  readonly label: string;
}

/**
 * A chart of the kit with its values standing in until it is alive. On paper the plain marks stand in its
 * place, alive or not: a drawn chart keeps the width of the screen.
 */
export function LiveChart({ spec, label }: Props) {
  const mark = <Mark spec={spec} />;
  if (useSurface() === 'booklet') return mark;
  return (
    <>
      <div className="print:hidden">
        <ChartHost spec={spec} label={label} values={mark} />
      </div>
      <div className="hidden print:block">
        <SurfaceContext value="stand-in">{mark}</SurfaceContext>
      </div>
    </>
  );
}
