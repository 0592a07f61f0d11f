import { kindOf } from './kinds';
import type { Kind, MarkProps } from './picture-kind';

/** The small picture of an area's card, in plain HTML: it is in the built page. */
export function CardMark({ spec }: MarkProps<Kind>) {
  const { Card } = kindOf(spec);
  return Card === null ? null : <Card spec={spec} />;
}
