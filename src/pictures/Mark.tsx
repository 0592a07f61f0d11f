import type { PictureKind } from '../edition/plan';
import { markOf } from './marks';
import type { MarkProps } from './picture-kind';

/** A picture of a panel in plain HTML: where no axis would be honest, on paper, and while a chart is on its way. */
export function Mark({ spec }: MarkProps<PictureKind>) {
  const { Mark } = markOf(spec);
  return <Mark spec={spec} />;
}
