import { kindOf } from './kinds';
import type { Kind, MarkProps } from './picture-kind';

/** A picture of a panel in plain HTML: where no axis would be honest, on paper, and while a chart is on its way. */
export function Mark({ spec }: MarkProps<Kind>) {
  const { Mark } = kindOf(spec);
  return <Mark spec={spec} />;
}
