import type { Context } from '../context';
import type { FigureView } from '../figure/figure';
import { sayPlainly } from '../say';

/**
 * A figure as a slide names it: by the caption of the edition (`caption.<id>` of the prose), which says in few words what
 * the name, the period and the scope say in many. A figure without a caption keeps them.
 */
export function captioned(context: Context, figure: FigureView): FigureView {
  const caption = figure.derivedBy === null ? sayPlainly(context, `caption.${figure.indicatorId}`) : null;
  return caption === null ? figure : { ...figure, name: caption, period: null, scope: null };
}
