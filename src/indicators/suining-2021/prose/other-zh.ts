import { checked } from './checked';

export const otherZh = checked({
  'overview.areas': '工作落实：{sections}个领域',
  'slide.income.beside': '另见：就业与产业',
  'note.counties': '没有分县（市、区）数据',
  'search.examples': '衔接资金、xjzj、8.73、低保、厕所革命',
  'picture.growth.rates.title': '脱贫人口人均纯收入增幅最高，为{overview.income.average|growth}',
  'picture.growth.rates.subtitle': '原文载明的同比增幅，%，自零起',
  'picture.growth.rates.caution': '各项口径不同，只比增幅，不比规模。',
  'area.kind': '工作落实',
  'search.initials': 'xjzj',
});
