import { widthOf } from '../wall/fit';

/* Widths of the two columns of text beside a bar. Each is a class, because the built page has no style attributes. */
const labels = [
  [4, '[--label:4.5em]'],
  [6, '[--label:6.5em]'],
  [8, '[--label:8.5em]'],
  [10, '[--label:10.5em]'],
  [Number.POSITIVE_INFINITY, '[--label:14em]'],
] as const;

const values = [
  [3, '[--value:3.5em]'],
  [4.5, '[--value:5em]'],
  [6, '[--value:6.5em]'],
  [8, '[--value:8.5em]'],
  [Number.POSITIVE_INFINITY, '[--value:11em]'],
] as const;

/** Numbers of a panel are larger than its labels, in whose letters the columns are measured. */
const larger = { card: 1, panel: 1.2 } as const;

/** Columns as wide as the longest label and the longest number of a picture need, so that its bars begin and end together. */
export function columnsOf(
  rows: readonly { readonly label: string; readonly text: string }[],
  size: keyof typeof larger,
): string {
  const longest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));
  const label = longest(rows.map(({ label }) => label));
  const value = longest(rows.map(({ text }) => text)) * larger[size];
  const classFor = (steps: readonly (readonly [number, string])[], width: number) =>
    steps.find(([most]) => width <= most)?.[1] ?? '';
  return `${classFor(labels, label)} ${classFor(values, value)}`;
}
