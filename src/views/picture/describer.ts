import type { Context } from '../context';
import type { FigureView } from '../figure/figure';
import type { TableView } from '../table-view';

/** The axis of a picture. */
export interface ScaleView {
  /** The unit in which the largest figure of the picture is shown. */
  readonly unit: string;
  /** Where the axis ends, in that unit. */
  readonly maximum: number;
}

/**
 * What a kind of picture says of its figures, before anything of it is drawn. `Plan` is what the edition says of such a
 * picture; `Spec` is all that its mark, its chart and its picture on the wall are drawn from.
 */
export interface Describer<Plan, Spec> {
  /** The picture under the filter; null where nothing of it is chosen. */
  specOf(context: Context, plan: Plan): Spec | null;
  /** Every figure that the picture shows, in reading order. */
  figuresOf(spec: Spec): readonly FigureView[];
  /**
   * Whether a filter takes figures out one by one. A whole and its parts, steps and a growth stay whole or go,
   * because a part can't be read without its whole.
   */
  readonly separable: boolean;
  /** Null for a kind without an axis. */
  scaleOf(spec: Spec): ScaleView | null;
  /** Where the table isn't the list of its figures. */
  tableOf?(context: Context, caption: string, spec: Spec): TableView;
  /** What is said of each figure, where it isn't the figure's value. */
  saidOf?(spec: Spec): readonly (readonly [FigureView, string])[];
  /** What the description says beside the figures. */
  addedOf?(spec: Spec): string | undefined;
  /** What a list calls the picture, where it isn't its title. */
  labelOf?(spec: Spec): string;
}
