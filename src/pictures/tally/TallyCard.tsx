import type { MarkProps } from '../picture-kind';
import { TallyMark } from './TallyMark';

/** The dots of a card: rows are half as long as on a panel. */
export function TallyCard({ spec }: MarkProps<'tally'>) {
  return <TallyMark spec={spec} size="small" />;
}
