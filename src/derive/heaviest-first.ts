import type { Edition, Indicator } from '../edition/types';

/**
 * Figures by what they count for: the headlines, the answers of the sections, then by editorial weight. Of equal ones
 * those come first that few lines of government share, then those that the article names first.
 */
export function heaviestFirst({
  indicators,
  plan,
}: Pick<Edition, 'indicators' | 'plan'>): readonly Indicator[] {
  const places = new Map<string, number>();
  for (const id of [...plan.headline, ...plan.sections.map(({ card }) => card.lead)])
    if (!places.has(id)) places.set(id, places.size);
  const weightOf = ({ id, weight }: Indicator) => places.get(id) ?? places.size + weight;
  const isShared = ({ sectors }: Indicator) => Number(sectors.length > 2);
  return [...indicators].sort((a, b) => weightOf(a) - weightOf(b) || isShared(a) - isShared(b));
}
