import type { PictureKind } from '../edition/plan';
import { Mark } from './Mark';
import type { MarkProps } from './picture-kind';

/** The small picture of a card. */
export function CardMark({ spec }: MarkProps<PictureKind>) {
  return <Mark spec={spec} onCard />;
}
