import type { Words } from './entry';
import type { IndicatorId } from './figures/figures';

/** What statements and checks are written with, before there is a list of their ids. */
export interface Written extends Words {
  readonly indicator: IndicatorId;
}
