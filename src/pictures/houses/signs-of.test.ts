import { expect, it } from 'vitest';
import type { SpecOf } from '../picture-kind';
import { signsOf } from './signs-of';

it('draws as many signs as the whole counts, solid as far as the part does, each with its own figure', () => {
  const spec = {
    whole: { figure: { indicatorId: 'all', value: 6 } },
    parts: [{ figure: { indicatorId: 'done', value: 2 } }],
  } as unknown as SpecOf<'houses'>;
  expect(signsOf(spec).map(({ solid, figure }) => [solid, figure.indicatorId])).toEqual([
    [true, 'done'],
    [true, 'done'],
    [false, 'all'],
    [false, 'all'],
    [false, 'all'],
    [false, 'all'],
  ]);
});
