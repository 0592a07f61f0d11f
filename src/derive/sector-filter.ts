import type { Indicator } from '../edition/types';

/** The chosen sectors. None means all; several mean what belongs to any of them. */
export type SectorChoice = ReadonlySet<string>;

export const isFiltered = (choice: SectorChoice): boolean => choice.size > 0;

/** Whether something that belongs to these sectors is shown under the choice. */
export const matchesSectors = (choice: SectorChoice, sectors: readonly string[]): boolean =>
  choice.size === 0 || sectors.some((sector) => choice.has(sector));

/** Figures under the choice, in the order of the article. */
export const selectIndicators = <I extends Indicator>(
  edition: { readonly indicators: readonly I[] },
  choice: SectorChoice,
  section?: string,
): readonly I[] =>
  edition.indicators.filter(
    (i) => (section === undefined || i.section === section) && matchesSectors(choice, i.sectors),
  );

/** Whether a figure belongs to so many sectors that it is typical of none. */
const isShared = ({ sectors }: Indicator): boolean => sectors.length > 2;

/** Sorts leading figures first: those with stated growth, then those of one or two sectors, then by editorial weight. */
export const byLead = (a: Indicator, b: Indicator): number =>
  Number(b.change !== undefined) - Number(a.change !== undefined) ||
  Number(isShared(a)) - Number(isShared(b)) ||
  a.weight - b.weight;
