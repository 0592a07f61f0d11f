import type { Edition } from '../../edition/types';
import type { Problem, Route, Screen } from './route-types';

/** One parameter of an address: how it is read and how it is written stand beside each other. */
export interface Parameter {
  readonly name: string;
  /** The one screen that knows it; null for every screen. */
  readonly screen: Screen['name'] | null;
  /** The route with what the value says; what it says and can't be followed is told and left out. */
  readonly read: (route: Route, value: string, reading: Reading) => Route;
  /** The value as it stands in an address; null where the route says nothing of it. */
  readonly write: (route: Route) => string | null;
}

/** What a parameter needs to be read. */
export interface Reading {
  readonly edition: Edition;
  readonly say: (problem: Problem) => void;
}

/** One of a few values; another one is told. */
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

/** Names with commas between, each once, in their order; nothing but commas is empty. */
export function listOf(name: string, value: string, { say }: Reading): readonly string[] {
  const wanted = [...new Set(value.split(',').filter((id) => id !== ''))];
  if (wanted.length === 0) say({ kind: 'empty', value: name });
  return wanted;
}
