import type { Words } from './entry';
import type { IndicatorId } from './figures/figures';

/** The ids and units that may stand in a statement or a check: those of the figures too, but not their own. */
export interface Written extends Words {
  readonly indicator: IndicatorId;
}
