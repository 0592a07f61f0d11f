import type { Context } from '../context';
import type { FigureView } from '../figure/figure';
import { sayPlainly } from '../say';

/**
 * A figure as a slide names it: by the caption of the edition (`caption.<id>` of the prose), which says in few words what
 * the name, the period and the scope say in many. A figure without a caption keeps them.
 * @param above what stands over the figure; a period (`caption.<id>.period`) that it says is not said again
 */
export function captioned(context: Context, figure: FigureView, above = ''): FigureView {
  const name = `caption.${figure.indicatorId}`;
  const caption = figure.derivedBy === null ? sayPlainly(context, name) : null;
  if (caption === null) return figure;
  const period = sayPlainly(context, `${name}.period`);
  const said = period === null || above.includes(period) ? '' : context.locale.words.stage.inPeriod(period);
  return { ...figure, name: `${caption}${said}`, period: null, scope: null };
}
