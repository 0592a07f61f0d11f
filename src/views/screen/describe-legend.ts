import type { Context } from '../context';
import { noteOf } from '../say';

/** How printed, worked-out and restored figures are told apart. */
export type LegendView = ReturnType<typeof describeLegend>;

export function describeLegend(context: Context) {
  const { legend, stop } = context.locale.words;
  return {
    title: legend.title,
    stated: legend.stated,
    derived: legend.derivedLong,
    reconstructed: legend.reconstructed,
    // What the article doesn't have, as the edition says it: no breakdown by county.
    notes: noteOf(context, 'counties').map((note) => `${note}${stop}`),
  };
}
