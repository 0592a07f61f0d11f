import type { Edition } from '../../../edition/types';
import type { Problem, Route, Screen } from '../route-types';

/** One parameter of an address: how it is read and how it is written. */
export interface Parameter {
  readonly name: string;
  /** The one screen that knows it; null for every screen. */
  readonly screen: Screen['name'] | null;
  /** Adds to the route what the value says. What can't be followed is left out and reported as a problem. */
  readonly read: (route: Route, value: string, reading: Reading) => Route;
  /** The value as it stands in an address; null where the route says nothing of it. */
  readonly write: (route: Route) => string | null;
}

/** What a parameter needs to be read. */
export interface Reading {
  /** The edition whose sections, sectors and figures the address names. */
  readonly edition: Edition;
  /** All that the page can show, the one that needs no name first. */
  readonly editions: readonly Edition[];
  readonly say: (problem: Problem) => void;
}

/** Makes parameters that only one screen knows; they are read into a part of the route and written from it. */
export const parametersOf =
  <K extends 'table' | 'stage'>(part: K, screen: Screen['name']) =>
  (
    name: string,
    read: (value: string, reading: Reading) => Partial<Route[K]>,
    write: (of: Route[K]) => string | null,
  ): Parameter => ({
    name,
    screen,
    read: (route, value, reading) => ({ ...route, [part]: { ...route[part], ...read(value, reading) } }),
    write: (route) => write(route[part]),
  });

/** Reads one of a few values; any other is reported as a problem. */
export function oneOf<T extends string>(
  name: string,
  value: string,
  values: readonly T[],
  { say }: Reading,
): T | null {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) say({ kind: 'value', value: `${name}=${value}` });
  return found ?? null;
}

/** Reads names that are separated by commas: each once, in their order. A value without a name is a problem. */
export function listOf(name: string, value: string, { say }: Reading): readonly string[] {
  const wanted = [...new Set(value.split(',').filter((id) => id !== ''))];
  if (wanted.length === 0) say({ kind: 'empty', value: name });
  return wanted;
}
