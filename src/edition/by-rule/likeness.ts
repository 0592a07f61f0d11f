import type { PicturePlan } from '../plan';
import type { Indicator } from '../types';
import { amountOf } from './amount';
import { idOf } from './picture-id';

/** So many bars can still be read. */
const mostBars = 6;
/** A bar that is a hundredth of another one can't be seen. */
const farthest = 100;
/** Characters that two names must have in common at their beginning or at their end. */
const sharedStart = 3;
const sharedEnd = 2;

/** Numbers of one sentence with one unit, one period and a noun in common, which may be worth comparing. */
export function barsIn(sentence: readonly Indicator[]): readonly PicturePlan[] {
  const left = sentence.filter(({ kind, unit }) => kind !== 'rate' && kind !== 'growth' && unit !== '%');
  const pictures: PicturePlan[] = [];
  const used = new Set<Indicator>();
  for (const figure of left) {
    if (used.has(figure)) continue;
    const [first, second, ...more] = left
      .filter((other) => other === figure || (!used.has(other) && areAlike(figure, other)))
      .slice(0, mostBars);
    if (first === undefined || second === undefined) continue;
    const bars = [first, second, ...more];
    for (const bar of bars) used.add(bar);
    const values = bars.map((bar) => amountOf(bar).value);
    if (Math.min(...values) * farthest < Math.max(...values)) continue;
    pictures.push({
      id: idOf(first.id, '.bars'),
      kind: 'bars',
      items: [{ id: first.id }, { id: second.id }, ...more.map(({ id }) => ({ id }))],
    });
  }
  return pictures;
}

function areAlike(a: Indicator, b: Indicator): boolean {
  if (a.kind !== b.kind || a.period?.zh !== b.period?.zh || amountOf(a).unit !== amountOf(b).unit)
    return false;
  const [one, other] = [nounOf(a), nounOf(b)];
  return (
    one !== other &&
    (one.slice(0, sharedStart) === other.slice(0, sharedStart) ||
      one.slice(-sharedEnd) === other.slice(-sharedEnd))
  );
}

/** The name without what stands in brackets. */
const nounOf = ({ name }: Indicator): string => name.zh.replace(/[（(][^）)]*[）)]/g, '');
