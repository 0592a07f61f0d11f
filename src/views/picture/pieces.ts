import { indicatorOf } from '../../derive/check';
import { matchesSectors } from '../../derive/sector-filter';
import type { PictureItem } from '../../edition/plan';
import { type Context, resultOf } from '../context';
import type { FigureView } from '../figure/figure';
import { describeFigure, describeResult } from '../figure/figure-view';
import type { ScaleView } from './describer';

/** One bar, part or row of dots of a picture. */
export interface Datum {
  readonly figure: FigureView;
  readonly tone: 'first' | 'second' | 'soft';
  /** Drawn hollow and dashed: worked out, not printed. */
  readonly hollow: boolean;
  /** A figure that belongs to the same piece: the share that it is of the whole. */
  readonly also: FigureView | null;
}

export function datumOf(context: Context, item: PictureItem): Datum {
  return {
    figure: figureOf(context, item),
    tone: item.tone ?? 'first',
    hollow: 'check' in item,
    also: alsoOf(context, item)[0] ?? null,
  };
}

export const figureOf = ({ locale, edition, results }: Context, item: PictureItem): FigureView =>
  'check' in item
    ? describeResult(locale, resultOf(results, item.check))
    : describeFigure(locale, indicatorOf(edition, item.id));

export const alsoOf = ({ locale, edition }: Context, { also = [] }: PictureItem): readonly FigureView[] =>
  also.map((id) => describeFigure(locale, indicatorOf(edition, id)));

/** An item belongs to a filter by its figure; a derived one by any of its inputs. */
const itemChosen = (context: Context, item: PictureItem): boolean =>
  'check' in item
    ? resultOf(context.results, item.check).inputs.some((id) => isChosen(context, id))
    : isChosen(context, item.id);

export const isChosen = ({ edition, choice }: Context, id: string): boolean =>
  matchesSectors(choice, indicatorOf(edition, id).sectors);

export const chosenOf = <Item extends PictureItem>(
  context: Context,
  items: readonly Item[],
): readonly Item[] => items.filter((item) => itemChosen(context, item));

/** An axis that ends with the largest of the figures. */
export function scaleOf(figures: readonly FigureView[]): ScaleView | null {
  const [first, ...more] = figures;
  if (first === undefined) return null;
  const { shown } = more.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a), first);
  return { unit: shown.unit, maximum: Math.abs(shown.value) };
}
