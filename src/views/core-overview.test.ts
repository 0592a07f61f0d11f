import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreLocale } from '../format/locale';
import { localeOf } from '../format/locales';
import { suining2021Core } from '../indicators/suining-2021/core';
import { suining2021 } from '../indicators/suining-2021/edition';
import { createContext, createCoreContext } from './context';
import { describeFilter } from './describe-filter';
import { describeOverview } from './describe-overview';

const sectorIds = suining2021.sectors.map(({ id }) => id);

describe('the overview of the first load', () => {
  it('says what the whole edition says, for every filter and way with digits', () => {
    fc.assert(
      fc.property(fc.subarray(sectorIds), fc.boolean(), (sectors, exact) => {
        const choice = new Set(sectors);
        const core = createCoreContext(coreLocale(exact), suining2021Core, choice);
        const whole = createContext(localeOf('zh', exact), suining2021, choice);
        // Of the statements only the year's bottom line comes with the first load.
        const { claims: few, ...overview } = describeOverview(core);
        const { claims: all, ...expected } = describeOverview(whole);
        expect(overview).toEqual(expected);
        expect(all).toEqual(expect.arrayContaining([...few]));
        expect(describeFilter(core, 'all')).toEqual(describeFilter(whole, 'all'));
      }),
      {
        numRuns: 60,
        examples: [
          ...[[], ...sectorIds.map((id) => [id])].map((ids): [typeof sectorIds, boolean] => [ids, false]),
        ],
      },
    );
  });
});
