import type { Ids } from '../../edition/ids';
import type { Indicator } from '../../edition/types';
import type { SectionId } from './facts/sections';
import type { SectorId } from './facts/sectors';
import type { ResultUnit, Unit } from './units';

/** The ids and units that may stand in a figure of 2021. The figures' own ids are not among them: they are defined there. */
export interface Words extends Ids {
  readonly section: SectionId;
  readonly sector: SectorId;
  readonly unit: Unit;
  readonly resultUnit: ResultUnit;
}

/** The type of a written figure. */
export type Entry = Indicator<Words>;
