import type { MarkProps } from '../picture-kind';
import { TimelineMark } from './TimelineMark';

/** The axis of years on a card: few words beside each bar. */
export function TimelineCard({ spec }: MarkProps<'timeline'>) {
  return <TimelineMark spec={spec} size="card" />;
}
