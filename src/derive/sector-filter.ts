import type { Indicator } from '../edition/types';

/** The chosen sectors; empty means all. Several mean any of them. */
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

/** Shared by so many sectors that it speaks for none of them. */
const isShared = ({ sectors }: Indicator): boolean => sectors.length > 2;

/** Leading figures first: stated growth, then a sector's own, then editorial weight, then the article's order. */
export const byLead = (a: Indicator, b: Indicator): number =>
  Number(b.change !== undefined) - Number(a.change !== undefined) ||
  Number(isShared(a)) - Number(isShared(b)) ||
  a.weight - b.weight;
