import type { Entry } from '../entry';
import { employmentIndicators } from './employment';
import { fundingIndicators } from './funding';
import { industryIndicators } from './industry';
import { monitoringIndicators } from './monitoring';
import { overviewIndicators } from './overview';
import { policyIndicators } from './policy';
import { reliefIndicators } from './relief';
import { relocationIndicators } from './relocation';
import { responsibilityIndicators } from './responsibility';
import { villagesIndicators } from './villages';

const all = [
  ...overviewIndicators,
  ...responsibilityIndicators,
  ...policyIndicators,
  ...monitoringIndicators,
  ...reliefIndicators,
  ...relocationIndicators,
  ...employmentIndicators,
  ...industryIndicators,
  ...fundingIndicators,
  ...villagesIndicators,
] as const;

/** Every id of the edition, so that a mistyped reference fails compilation. */
export type IndicatorId = (typeof all)[number]['id'];

/** In the order of the article. */
export const indicators: readonly (Entry & { readonly id: IndicatorId })[] = all;
