import type { MarkProps } from '../picture-kind';
import { AmongMark } from './AmongMark';

/** The dots of a card: smaller letters. */
export function AmongCard({ spec }: MarkProps<'among'>) {
  return <AmongMark spec={spec} size="card" />;
}
