import { indicatorOf } from '../../derive/check';
import type { Context } from '../context';
import { describeFigure, describeTrend } from '../figure/figure-view';
import type { Drawn, NumbersForm } from './section-slides';
import { slideFrame } from './slide-frame';

const prefix = 'figure:';

/** The name of the slide of one figure in an agenda. */
export const addedSlideId = (indicatorId: string): string => `${prefix}${indicatorId}`;

/** The figure whose slide that is; null for any other slide. */
export const figureOfSlide = (id: string): string | null =>
  id.startsWith(prefix) ? id.slice(prefix.length) : null;

/** A slide that the presenter added: one figure, large; null where the edition has none of that name. */
export function addedSlide(context: Context, id: string) {
  const { edition, locale } = context;
  const named = figureOfSlide(id);
  const indicator = edition.indicators.find((one) => one.id === named);
  if (named === null || indicator === undefined) return null;
  const figure = describeFigure(locale, indicatorOf(edition, named));
  return {
    ...slideFrame(context, { id, section: indicator.section, title: figure.name, figures: [figure] }),
    kind: 'numbers' as const,
    form: 'beside' as NumbersForm,
    large: [{ figure, trend: describeTrend(locale, edition, indicator) }],
    under: [],
    drawn: null as Drawn | null,
    rows: [],
    rowsTitle: null,
  };
}
