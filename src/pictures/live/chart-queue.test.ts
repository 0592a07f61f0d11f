import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeTurn } from './chart-queue';

let idle: (() => void)[] = [];
const rest = () => idle.shift()?.();

beforeEach(() => {
  idle = [];
  vi.stubGlobal('window', { requestIdleCallback: (run: () => void) => idle.push(run) });
});
afterEach(() => {
  while (idle.length > 0) rest();
  vi.unstubAllGlobals();
});

it('lets one run each time the page rests, in the order of asking', () => {
  const ran: string[] = [];
  for (const name of ['a', 'b', 'c']) takeTurn(() => ran.push(name));
  expect(ran).toEqual([]);
  rest();
  expect(ran).toEqual(['a']);
  rest();
  rest();
  expect(ran).toEqual(['a', 'b', 'c']);
});

it('passes by whoever gave the turn up', () => {
  const ran: string[] = [];
  takeTurn(() => ran.push('a'));
  takeTurn(() => ran.push('b'))();
  takeTurn(() => ran.push('c'));
  rest();
  rest();
  expect(ran).toEqual(['a', 'c']);
});

it('starts again after everything has run', () => {
  const ran: string[] = [];
  takeTurn(() => ran.push('a'));
  rest();
  rest();
  expect(idle).toHaveLength(0);
  takeTurn(() => ran.push('b'));
  rest();
  expect(ran).toEqual(['a', 'b']);
});
