import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSaid, readScrolled } from './scrolled';

describe('the place of an entry', () => {
  it('is read from the history as it was written, beside whatever else stands there', () => {
    const scrolled = { top: 500.5, height: 2400 };
    expect(readScrolled({ scrolled })).toEqual(scrolled);
    expect(readScrolled({ trail: { steps: 1, toScreen: true }, scrolled })).toEqual(scrolled);
  });

  it.each([
    null,
    undefined,
    'scrolled',
    {},
    { scrolled: null },
    { scrolled: 500 },
    { scrolled: { top: 500 } },
    { scrolled: { top: '500', height: 900 } },
    { scrolled: { top: Number.NaN, height: 900 } },
    { scrolled: { top: -1, height: 900 } },
  ])('is none where the history says %j', (state) => {
    expect(readScrolled(state)).toBeNull();
  });

  it('is none or complete, whatever the history says', () => {
    fc.assert(
      fc.property(fc.anything(), (scrolled) => {
        const read = readScrolled({ scrolled });
        if (read !== null) expect(read.top >= 0 && read.height >= 0).toBe(true);
      }),
    );
  });
});

describe('an entry is written', () => {
  const here = { top: 500, height: 2400 };

  it.each([
    ['for the first time', null, here, true],
    ['even at the top', null, { top: 0, height: 2400 }, true],
    ['not for a page that can’t scroll', null, { top: 0, height: 768 }, false],
    ['not again for the same place', here, here, false],
    ['for another place', here, { top: 0, height: 2400 }, true],
    ['for another height', here, { top: 500, height: 2000 }, true],
    ['where the page can’t scroll any more', here, { top: 0, height: 768 }, true],
  ])('%s', (_, kept, now, written) => {
    expect(isSaid(kept, now, 768)).toBe(!written);
  });
});
