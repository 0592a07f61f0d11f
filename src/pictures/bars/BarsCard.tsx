import type { MarkProps } from '../picture-kind';
import { BarsMark } from './BarsMark';

/** The bars of a card: lower rows, smaller letters. */
export function BarsCard({ spec }: MarkProps<'bars' | 'rates'>) {
  return <BarsMark spec={spec} size="card" />;
}
