import type { MarkProps } from '../picture-kind';
import { PartsMark } from './PartsMark';

/** The parts of a card: a lower bar, smaller letters. */
export function PartsCard({ spec }: MarkProps<'parts'>) {
  return <PartsMark spec={spec} size="card" />;
}
