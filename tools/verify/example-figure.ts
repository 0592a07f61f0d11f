import type { Evidence, Indicator } from '../../src/edition/types';

/** A figure of an article that the tests made up. */
export const exampleFigure = (
  id: string,
  printed: string,
  unit: Indicator['unit'],
  evidence: Evidence,
  more: Partial<Indicator> = {},
): Indicator => ({
  id,
  name: { zh: '试', en: 'test' },
  section: 'villages',
  sectors: ['water'],
  printed,
  unit,
  kind: 'count',
  evidence,
  weight: 1,
  ...more,
});
