import type { Text } from '../../edition/text';
import { nearest } from './likeness';
import type { Faults, FormCell } from './sheet-rows';

type Labels<T extends string> = Readonly<Record<T, Text>>;

const plain = (text: string): string => text.toLowerCase().replace(/[\s\u3000]+/g, '');

/** The choice that a text is, in Chinese, English or both; null for none. */
export function choiceIn<T extends string>(
  text: string,
  labels: Labels<T>,
  others: Readonly<Record<string, T>> = {},
): T | null {
  const said = plain(text);
  for (const key of Object.keys(labels) as T[]) {
    const { zh, en } = labels[key];
    if ([zh, en, zh + en].some((name) => name !== '' && plain(name) === said)) return key;
  }
  // What a clerk typed is never looked up among what every object has.
  return Object.entries(others).find(([name]) => name === said)?.[1] ?? null;
}

/** The choice of a cell; null for an empty one, and for what is no choice, which is a fault. */
export function chosen<T extends string>(
  cell: FormCell,
  labels: Labels<T>,
  faults: Faults,
  others: Readonly<Record<string, T>> = {},
): T | null {
  if (cell.text === '') return null;
  const choice = choiceIn(cell.text, labels, others);
  if (choice === null) {
    const names = Object.values<Text>(labels).map(({ zh }) => zh);
    faults.add('error', cell, 'choice', cell.text, nearest(cell.text, names) || names.join('、'));
  }
  return choice;
}
