import type { Interaction } from './cold-page';
import type { Values } from './scenarios';
import { median, summary } from './statistics';

/** All runs of one measure, by its name. */
export type Collected = ReadonlyMap<string, readonly number[]>;

/** Runs put side by side: what each measure was, run by run. */
export function collect(runs: readonly Values[]): Collected {
  const found = new Map<string, number[]>();
  for (const run of runs)
    for (const [name, value] of Object.entries(run)) found.set(name, [...(found.get(name) ?? []), value]);
  return found;
}

interface LoadMeasure {
  readonly key: string;
  readonly label: string;
  readonly digits: number;
  /** At most this many times the static page. */
  readonly ratio?: number;
  /** At most this much. */
  readonly most?: number;
}

const loadMeasures: readonly LoadMeasure[] = [
  { key: 'visible', label: 'headline numbers visible, ms', digits: 0, ratio: 1.15 },
  { key: 'fcp', label: 'first contentful paint, ms', digits: 0 },
  { key: 'lcp', label: 'largest contentful paint, ms', digits: 0, ratio: 1.2 },
  { key: 'blocking', label: 'total blocking time until quiet, ms', digits: 0, most: 300 },
  { key: 'shift', label: 'layout shift', digits: 3, most: 0 },
  { key: 'heap', label: 'heap after load, MB', digits: 1, most: 10 },
  { key: 'requests', label: 'requests', digits: 0 },
  { key: 'kb', label: 'fetched until quiet, KB', digits: 1 },
  { key: 'scriptKb', label: 'script among it, KB', digits: 1 },
  { key: 'nodes', label: 'elements', digits: 0 },
];

/** The overview beside the static page. */
export function loadTable(ours: Collected, plain: Collected): readonly string[] {
  return [
    '| overview | ours | static page | ratio | must | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...loadMeasures.map(({ key, label, digits, ratio, most }) => {
      const [a, b] = [valuesOf(ours, key), valuesOf(plain, key)];
      const quotient = median(a) / median(b);
      const must = ratio === undefined ? (most === undefined ? '' : `≤ ${most}`) : `≤ ${ratio} ×`;
      const met = ratio === undefined ? most === undefined || rounded(a, digits) <= most : quotient <= ratio;
      return `| ${label} | ${summary(a, digits)} | ${summary(b, digits)} | ${Number.isFinite(quotient) ? quotient.toFixed(2) : ''} | ${must} | ${must === '' ? '' : mark(met)} |`;
    }),
  ];
}

/**
 * What was clicked, with Event Timing, what showed that it was taken, the answer and the rest after it. The
 * limit is for the first two.
 */
export function clickTable(
  collected: Collected,
  heading: string,
  most: number,
  settled: number | null = null,
): readonly string[] {
  return [
    `| ${heading}, ms | Event Timing | feedback | answer | settled | must | |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...namesIn(collected).map((name) => {
      const part = (key: keyof Interaction) => valuesOf(collected, `${name}.${key}`);
      const [event, feedback, rest] = [part('event'), part('feedback'), part('settled')];
      const met =
        median(event) <= most && median(feedback) <= most && (settled === null || median(rest) <= settled);
      const must = settled === null ? `≤ ${most}` : `≤ ${most}, settled ≤ ${settled}`;
      return `| ${name} | ${summary(event)} | ${summary(feedback)} | ${summary(part('answer'))} | ${summary(rest)} | ${must} | ${mark(met)} |`;
    }),
  ];
}

/** Single measures with a limit. */
export function limitTable(
  collected: Collected,
  rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly digits: number;
    readonly most: number | null;
  }[],
): readonly string[] {
  return [
    '| | value | must | |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ key, label, digits, most }) => {
      const values = valuesOf(collected, key);
      const met = most === null ? '' : mark(rounded(values, digits) <= most);
      return `| ${label} | ${summary(values, digits)} | ${most === null ? '' : `≤ ${most}`} | ${met} |`;
    }),
  ];
}

/** One column for each number of indicators; medians of the later of Event Timing and answer. */
export function scaleTable(bySize: ReadonlyMap<number, Collected>, most: number): readonly string[] {
  const sizes = [...bySize.keys()];
  const [first] = bySize.values();
  return [
    `| table of indicators, ms | ${sizes.map((size) => `${size.toLocaleString('en')} rows`).join(' | ')} | must | |`,
    `| --- | ${sizes.map(() => '---').join(' | ')} | --- | --- |`,
    ...namesIn(first ?? new Map()).map((name) => {
      const cells = [...bySize.values()].map((collected) => {
        const events = valuesOf(collected, `${name}.event`);
        return valuesOf(collected, `${name}.answer`).map((answer, i) => Math.max(answer, events[i] ?? 0));
      });
      const met = cells.every((values) => median(values) <= most);
      return `| ${name} | ${cells.map((values) => summary(values)).join(' | ')} | ≤ ${most} | ${mark(met)} |`;
    }),
  ];
}

/** What was clicked. */
const namesIn = (collected: Collected): readonly string[] =>
  [...collected.keys()].flatMap((key) => /^(.*)\.answer$/.exec(key)?.[1] ?? []);

const mark = (met: boolean): string => (met ? '✓' : '✗');

/** The median as it is printed, so that a layout shift of 0.0001 is 0.000 in both columns. */
const rounded = (values: readonly number[], digits: number): number => Number(median(values).toFixed(digits));

function valuesOf(collected: Collected, key: string): readonly number[] {
  const values = collected.get(key);
  if (values === undefined) throw new Error(`nothing was measured as ${key}`);
  return values;
}
