import { describe, expect, it } from 'vitest';
import type { PicturePlan } from '../../edition/plan';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describePlanned } from './pictures';

const contextWith = (pictures: readonly PicturePlan[], ...sectors: readonly string[]) =>
  createContext(
    localeOf('zh'),
    { ...suining2021, plan: { ...suining2021.plan, pictures } },
    new Set(sectors),
  );
const scales = (language: 'zh' | 'en') => {
  const context = createContext(localeOf(language), suining2021, new Set());
  return suining2021.plan.pictures.flatMap(({ id, kind }) => {
    const picture = describePlanned(context, id);
    return picture === null ? [] : [{ kind, ...picture }];
  });
};

describe('the axis of a picture', () => {
  it.each(['zh', 'en'] as const)(
    'reaches as far as its largest figure, in the unit of that figure: %s',
    (language) => {
      for (const { id, kind, scale, figures } of scales(language)) {
        if (scale === null) expect(['growth', 'bars', 'rates', 'parts'], id).not.toContain(kind);
        else if (kind === 'rates') expect(scale, id).toEqual({ unit: '%', maximum: 100 });
        else {
          const [largest] = [...figures]
            .filter(({ shown }) => kind !== 'parts' || shown.unit !== '%')
            .sort((a, b) => b.value - a.value);
          expect(scale, id).toEqual({ unit: largest?.shown.unit, maximum: largest?.shown.value });
        }
      }
    },
  );
});

describe('planned growths', () => {
  const growths = [
    {
      id: 'two',
      kind: 'growths',
      items: [{ id: 'funding.linkage.total' }, { id: 'overview.income.average' }],
    },
  ] as const;
  const [first, second] = growths[0].items;

  it('stand against each other with their growth', () => {
    const picture = describePlanned(contextWith(growths), 'two');
    expect(picture?.description).toContain('+13.38%');
    expect(picture?.scale).toEqual({ unit: '%', maximum: 19.2 });
    expect(picture?.figures.map(({ indicatorId }) => indicatorId)).toEqual([first.id, second.id]);
  });

  it('say only what is left of them under a filter', () => {
    const picture = describePlanned(contextWith(growths, 'funds'), 'two');
    expect(picture?.title.text).toBe('各级衔接资金全年投入 +13.38%');
  });
});
