import { isComputed, isStatedYearly } from '../../derive/baseline';
import { pick } from '../../format/locale';
import type { Context } from '../context';
import { marked } from '../marks';
import { noteOf } from '../say';

/** How worked-out and restored figures are told from printed ones, what can't be compared, and the source. */
export function describeLegend(context: Context) {
  const { edition, locale } = context;
  const { legend } = locale.words;
  const growing = edition.indicators.filter(isStatedYearly).length;
  const computed = edition.indicators.some(isComputed);
  const restored = edition.indicators.some(({ status }) => status === 'reconstructed');
  return {
    title: legend.title,
    /** Null where the edition has none, as there is no sign to explain. */
    derived: growing > 0 || computed || edition.checks.length > 0 ? legend.derived : null,
    restored: restored ? { sign: legend.dotted, text: legend.restored } : null,
    // What the article doesn't have: a year before, and as the edition says it, a breakdown by county.
    notes: [computed ? legend.computed : legend.compared(growing), ...noteOf(context, 'counties')],
    source: marked(
      context,
      legend.source(pick(locale, edition.source.book), pick(locale, edition.source.section)),
    ),
    article: pick(locale, edition.source.article),
  };
}

/** What the sign of a computed growth means, where one may stand. */
export const computedNote = ({ edition, locale }: Context): readonly string[] =>
  edition.indicators.some(isComputed) ? [locale.words.legend.computed] : [];
