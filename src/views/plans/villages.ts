import type { AreaPlan } from './area-plan';

export const villagesPlan: AreaPlan = {
  tiles: [
    'villages.roads.length',
    'villages.toilets.built',
    'villages.showcase.investment',
    'villages.water-works.count',
    'villages.power-grid.towns',
    'villages.e-commerce.count',
  ],
  pictures: [
    {
      id: 'villages.rates',
      plan: {
        kind: 'rates',
        data: [
          { id: 'villages.hardened-roads.rate' },
          { id: 'villages.parcel-outlets.rate' },
          { id: 'villages.central-water.rate' },
          { id: 'villages.tap-water.rate' },
        ],
      },
    },
    {
      id: 'villages.showcase',
      plan: {
        kind: 'bars',
        data: [{ id: 'villages.showcase.count', tone: 'soft' }, { id: 'villages.showcase.planned' }],
      },
    },
    {
      id: 'villages.mended',
      plan: {
        kind: 'mended',
        items: [{ of: 'villages.toilet-problems.found', claim: 'villages.toilet-problems-mended' }],
      },
    },
  ],
  derived: ['toilets-per-village', 'showcase-planned-share'],
};
