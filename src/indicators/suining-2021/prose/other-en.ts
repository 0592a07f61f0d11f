import { checked } from './checked';

export const otherEn = checked({
  'overview.areas': 'Work: {sections} areas',
  'slide.income.beside': 'Also: jobs and industry',
  'note.counties': 'No breakdown by county or district',
  'search.examples': 'linkage funds, xjzj, 8.73, subsistence allowance, toilet',
  'picture.growth.rates.title':
    'Annual net income per head of households lifted out of poverty grew most, by {overview.income.average|growth}',
  'picture.growth.rates.subtitle': 'Growth on the year before as stated, %, from zero',
  'picture.growth.rates.caution':
    'The figures are counted in different ways: compare their growth, not their size.',
  'area.kind': 'Work',
  'search.initials': 'xjzj',
});
