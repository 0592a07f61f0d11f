import type { MarkProps } from '../picture-kind';
import { FiguresMark } from './FiguresMark';

/** The numbers of a card. */
export function FiguresCard({ spec }: MarkProps<'figures'>) {
  return <FiguresMark spec={spec} size="card" />;
}
