import type { SheetPart, SheetRow } from './describe-one-page';

/** Two parts may show the same figure. */
export const keyOf = (part: SheetPart, row: SheetRow): string => `${part.id} ${row.id}`;

/** The rows in the order in which they are left out: the least weighty first, of these the last. */
export const rowsByWeight = (parts: readonly SheetPart[]): readonly string[] =>
  parts
    .flatMap((part) => part.rows.map((row) => ({ key: keyOf(part, row), weight: row.weight })))
    .reverse()
    .sort((a, b) => b.weight - a.weight)
    .map(({ key }) => key);
