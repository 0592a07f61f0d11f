import type { Ids } from '../../edition/ids';
import type { Indicator } from '../../edition/types';
import type { SectionId } from './facts/sections';
import type { SectorId } from './facts/sectors';
import type { ResultUnit, Unit } from './units';

/** What the figures of 2021 are written with, before there is a list of their ids. */
export interface Words extends Ids {
  readonly section: SectionId;
  readonly sector: SectorId;
  readonly unit: Unit;
  readonly resultUnit: ResultUnit;
}

/** A figure as it is written; its own id becomes one of the edition's. */
export type Entry = Indicator<Words>;
