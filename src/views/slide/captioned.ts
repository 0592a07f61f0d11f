import type { Context } from '../context';
import type { FigureView } from '../figure/figure';
import { sayPlainly } from '../say';

/** What stands around a figure on a slide. */
interface Around {
  /** The slide that may have words of its own for the figure: `slide.<id>.caption.<figure>`, which add to its title. */
  readonly slide: string;
  /** What is said over the figure, or at the foot: a period that stands there is not said again. */
  readonly said: string;
}

/**
 * A figure as a slide names it: by the caption of the edition (`caption.<id>` of the prose), which says in few words what
 * the name, the period and the scope say in many. A figure without a caption keeps them.
 * @param around null where the figure stands for itself, as in the annex
 */
export function captioned(context: Context, figure: FigureView, around: Around | null = null): FigureView {
  const name = `caption.${figure.indicatorId}`;
  const own = around === null ? null : sayPlainly(context, `slide.${around.slide}.${name}`);
  if (own !== null && figure.derivedBy === null) return { ...figure, name: own, period: null, scope: null };
  const caption = figure.derivedBy === null ? sayPlainly(context, name) : null;
  if (caption === null) return figure;
  const period = sayPlainly(context, `${name}.period`);
  const said =
    period === null || around?.said.includes(period) ? '' : context.locale.words.stage.inPeriod(period);
  return { ...figure, name: `${caption}${said}`, period: null, scope: null };
}
