import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { parseRoute } from '../address/codec';
import { startsAsBuilt } from './first-paint';

describe('the page as it was built', () => {
  it.each([
    '',
    '#',
    '#/',
    '#//',
    '#/?',
    '#/?figure=funding.linkage.total',
    '#/?lang=zh',
    '#?lang=zh&figure=x',
  ])('%j may show it', (hash) => {
    expect(startsAsBuilt(hash, null)).toBe(true);
  });

  it.each(['#/growth', '#/area/funding', '#/?sector=medical', '#/?exact=1', '#/?lang=en', '#/?q=1', '#/map'])(
    '%j may not',
    (hash) => {
      expect(startsAsBuilt(hash, null)).toBe(false);
    },
  );

  it('is not shown to a reader who once chose English', () => {
    expect(startsAsBuilt('#/', 'en')).toBe(false);
    expect(startsAsBuilt('#/', 'zh')).toBe(true);
  });

  it('is never shown where the address asks for another screen, filter, language or way with digits', () => {
    const pieces = '# / ? & = area growth sector=medical lang=en lang=zh exact=1 figure=a figure= %2F method';
    const piece = fc.constantFrom(...pieces.split(' '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (chosen) => {
        const hash = `#${chosen.join('')}`;
        fc.pre(startsAsBuilt(hash, null));
        const { route } = parseRoute(hash, suining2021);
        expect(route.screen.name).toBe('overview');
        expect(route.sectors).toEqual([]);
        expect(route.exact).toBe(false);
        expect(route.language).not.toBe('en');
      }),
      { numRuns: 2000 },
    );
  });
});
