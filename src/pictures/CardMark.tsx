import type { PictureKind } from '../edition/plan';
import { markOf } from './marks';
import type { MarkProps } from './picture-kind';

/** The small picture of an area's card, in plain HTML: it is in the built page. */
export function CardMark({ spec }: MarkProps<PictureKind>) {
  const { Card } = markOf(spec);
  return Card === null ? null : <Card spec={spec} />;
}
