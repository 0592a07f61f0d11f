import type { PictureItem, PicturePlan } from '../plan';
import type { Indicator } from '../types';
import { type Amount, addUp, amountOf } from './amount';
import type { Known } from './known';

/** The kinds that a figure can leave without what remains becoming untrue, and how many figures they need at least. */
const separable: { readonly [K in PicturePlan['kind']]?: number } = {
  growths: 2,
  bars: 2,
  rates: 2,
  tally: 1,
  steps: 2,
  figures: 2,
  purses: 2,
  mended: 1,
  timeline: 2,
  calendar: 1,
};

/**
 * A picture as these facts still bear it: without what they don't have, and null where that leaves nothing that would be
 * true. Amounts on one axis have one unit, parts come to their whole within rounding, and no part exceeds its whole.
 */
export function fitting(picture: PicturePlan, known: Known): PicturePlan | null {
  const items = (picture.items as readonly PictureItem[])
    .filter((item) => isThere(item, picture, known))
    .map((item) => withoutLost(item, known));
  const whole = items.length === picture.items.length;
  if (items.length < (separable[picture.kind] ?? picture.items.length)) return null;
  const same = items.every((item, i) => item === picture.items[i]);
  // The items of a kind stay those of the kind, which the compiler does not see.
  const kept = (same && whole ? picture : { ...picture, items }) as PicturePlan;
  return holds(kept, known) ? kept : null;
}

function isThere(item: PictureItem, { kind }: PicturePlan, { figures, checks, claims }: Known): boolean {
  if ('check' in item) return checks.has(item.check);
  const figure = figures.get(item.id);
  if (figure === undefined) return false;
  if (kind === 'growths') return figure.change !== undefined;
  if (kind === 'rates') return isRate(figure);
  if (kind === 'mended') return 'claim' in item && claims.has(String(item.claim));
  return true;
}

function withoutLost(item: PictureItem, { figures }: Known): PictureItem {
  const { also } = item;
  if (also === undefined || also.every((id) => figures.has(id))) return item;
  const left = also.filter((id) => figures.has(id));
  const { also: _, ...alone } = item;
  return left.length === 0 ? alone : { ...item, also: left };
}

/** A share of a hundred at most, so that it has a place on the axis of rates. */
export const isRate = ({ unit, printed }: Indicator): boolean => unit === '%' && Number(printed) <= 100;

function holds(picture: PicturePlan, known: Known): boolean {
  const amounts = (items: readonly PictureItem[]): readonly Amount[] =>
    items.flatMap((item) => {
      const figure = 'id' in item ? known.figures.get(item.id) : undefined;
      return figure === undefined ? [] : amountOf(figure);
    });
  switch (picture.kind) {
    case 'bars':
      return oneUnit(amounts(picture.items));
    case 'growth':
      return picture.items.every((item) => 'id' in item && known.figures.get(item.id)?.kind !== 'growth');
    case 'product':
      return known.checks.has(picture.check);
    case 'parts':
    case 'among':
    case 'houses': {
      if (!isThere(picture.whole, picture, known)) return false;
      // A whole that is worked out from its parts is right by itself.
      if ('check' in picture.whole) return true;
      const [whole] = amounts([picture.whole]);
      const parts = amounts(picture.items);
      if (whole === undefined) return false;
      return picture.kind === 'parts'
        ? addUp(whole, parts)
        : oneUnit([whole, ...parts]) && parts.every(({ value }) => value <= whole.value);
    }
    default:
      return true;
  }
}

const oneUnit = (amounts: readonly Amount[]): boolean => new Set(amounts.map(({ unit }) => unit)).size <= 1;
