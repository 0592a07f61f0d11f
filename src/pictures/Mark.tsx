import type { PictureKind } from '../edition/plan';
import type { FigureView } from '../views/figure/figure';
import { describerOf, type Spec } from './kinds';
import { markOf } from './marks';
import type { MarkProps } from './picture-kind';
import { Tips } from './tip/Tips';

interface Props extends MarkProps<PictureKind> {
  /** As a card of the overview shows it, in plain HTML: it is in the built page. */
  readonly onCard?: boolean;
}

/** A picture with its tips: on a panel, where the chart library may draw its lengths, or small on a card. */
export function Mark({ spec, onCard = false }: Props) {
  const { Mark: Large, Card } = markOf(spec);
  const Drawn = onCard ? Card : Large;
  if (Drawn === null) return null;
  return (
    <Tips figures={describerOf(spec).figuresOf(spec)} shareOf={(figure) => shareIn(spec, figure)}>
      <Drawn spec={spec} />
    </Tips>
  );
}

/** The printed share that a part is of its whole; null where none is printed. */
const shareIn = (spec: Spec, figure: FigureView): FigureView | null =>
  (spec.kind === 'parts' ? spec.parts : []).find((part) => part.figure === figure)?.also ?? null;
