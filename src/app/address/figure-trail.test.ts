import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opensFigure, readTrail, samePlace, trailOf, type Visit } from './figure-trail';

const screen = '#/area/funding?sector=funds';
const figure = (id: string) => `${screen}&figure=${id}`;

/** Follows addresses one after another from the first, on which the page was opened. */
const walk = (...hashes: readonly string[]): Visit | null =>
  hashes.reduce<Visit | null>((before, hash) => ({ hash, trail: trailOf(hash, before) }), null);

describe('the trail of an opened figure', () => {
  const [a, b, c] = [figure('a'), figure('b'), figure('c')];

  it.each<[string, readonly string[], Visit['trail']]>([
    ['a screen has none', [screen], null],
    ['from its screen, one step', [screen, a], { steps: 1, toScreen: true }],
    ['a chain of figures counts', [screen, a, b, c], { steps: 3, toScreen: true }],
    ['opened by a link, none', [a], { steps: 0, toScreen: false }],
    ['a chain behind a link leads to its first figure', [a, b], { steps: 1, toScreen: false }],
    ['typed on another screen, none', ['#/growth', a], { steps: 0, toScreen: false }],
    ['from a figure of another screen, none', ['#/', '#/?figure=b', a], { steps: 0, toScreen: false }],
    ['an empty address is the overview', ['', '#/?figure=a'], { steps: 1, toScreen: true }],
    ['a new chain after a link', ['#/', '#/?figure=a', screen, b], { steps: 1, toScreen: true }],
  ])('%s', (_, hashes, trail) => {
    expect(walk(...hashes)?.trail).toEqual(trail);
  });

  it('is read from the history as it was written', () => {
    const trail = { steps: 2, toScreen: true };
    expect(readTrail(JSON.parse(JSON.stringify({ trail })))).toEqual(trail);
  });

  it('of another hand is none', () => {
    for (const state of [{ trail: {} }, { trail: { steps: '1', toScreen: true } }, { trail: null }, 'trail'])
      expect(readTrail(state)).toBeNull();
    fc.assert(fc.property(fc.anything(), (state) => readTrail(state) === null));
  });
});

describe('a place', () => {
  it('is the same with and without a figure, and another with another filter', () => {
    expect(samePlace(screen, figure('a'))).toBe(true);
    expect(samePlace(screen, '#/area/funding')).toBe(false);
    for (const home of ['', '#', '#/', '#/?', '#/?figure=a']) expect(samePlace(home, '#/'), home).toBe(true);
  });

  it('opens a figure by that parameter alone', () => {
    expect(opensFigure('#/?sector=a&figure=b')).toBe(true);
    for (const hash of ['', '#/figure', '#/indicators?q=figure%3D', '#/?prefigure=a'])
      expect(opensFigure(hash), hash).toBe(false);
  });
});
