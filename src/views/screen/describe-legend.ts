import type { Context } from '../context';
import { noteOf } from '../say';

/** How printed, worked-out and restored figures are told apart. */
export interface LegendView {
  readonly title: string;
  readonly stated: string;
  readonly derived: string;
  readonly reconstructed: string;
  /** What the article doesn't have, as the edition says it: no breakdown by county. */
  readonly notes: readonly string[];
}

export function describeLegend(context: Context): LegendView {
  const { legend, stop } = context.locale.words;
  return {
    title: legend.title,
    stated: legend.stated,
    derived: legend.derivedLong,
    reconstructed: legend.reconstructed,
    notes: noteOf(context, 'counties').map((note) => `${note}${stop}`),
  };
}
