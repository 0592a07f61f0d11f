import type { MatchRelation } from '../match';
import type { Text } from '../text';
import type { Change, IndicatorKind, Qualifier } from '../types';

type Labels<T extends string> = Readonly<Record<T, Text>>;

/** What may stand in the cells of a list. As the names of sheets they belong to the format of the file. */
export const relations: Labels<MatchRelation> = {
  same: { zh: '相同', en: 'same' },
  renamed: { zh: '改名', en: 'renamed' },
  redefined: { zh: '口径变了', en: 'redefined' },
  new: { zh: '新增', en: 'new' },
  dropped: { zh: '今年没有', en: 'not this year' },
};

export const hedges: Labels<Qualifier> = {
  about: { zh: '约', en: 'about' },
  'at-least': { zh: '以上', en: 'at least' },
  'at-most': { zh: '以下', en: 'at most' },
};

/** Other words of the article for a hedge. */
export const otherHedges: Readonly<Record<string, Qualifier>> = {
  左右: 'about',
  上下: 'about',
  近: 'about',
  余: 'at-least',
  多: 'at-least',
  超: 'at-least',
  超过: 'at-least',
  突破: 'at-least',
  至少: 'at-least',
  不超过: 'at-most',
  不到: 'at-most',
  以内: 'at-most',
};

export const directions: Labels<Change['direction']> = {
  up: { zh: '增长', en: 'up' },
  down: { zh: '下降', en: 'down' },
};

export const otherDirections: Readonly<Record<string, Change['direction']>> = {
  上升: 'up',
  提高: 'up',
  增加: 'up',
  减少: 'down',
  降低: 'down',
  '+': 'up',
  '-': 'down',
};

export const growthUnits: Labels<Change['unit']> = {
  '%': { zh: '%', en: '' },
  个百分点: { zh: '个百分点', en: 'percentage points' },
};

/** Against the year before. */
export const yearBefore: Text = { zh: '上年', en: 'year before' };

/** Other words for the year before. */
export const otherYearsBefore: readonly string[] = ['去年', '同比', '上年同期', '去年同期', '上年度'];

export const kinds: Labels<IndicatorKind> = {
  total: { zh: '总量', en: 'total' },
  count: { zh: '数量', en: 'count' },
  rate: { zh: '比率', en: 'rate' },
  ratio: { zh: '比值', en: 'ratio' },
  average: { zh: '平均', en: 'average' },
  growth: { zh: '只有增长', en: 'growth only' },
};

export const weights: Labels<'1' | '2' | '3'> = {
  '1': { zh: '1 领头', en: 'leads' },
  '2': { zh: '2 磁贴', en: 'tile' },
  '3': { zh: '3 备查', en: 'on request' },
};

export const polarities: Labels<Change['polarity']> = {
  'up-is-good': { zh: '越高越好', en: 'up is good' },
  'down-is-good': { zh: '越低越好', en: 'down is good' },
  neutral: { zh: '中性', en: 'neutral' },
};

export const purposes: Labels<'next-year' | 'same-year'> = {
  'next-year': { zh: '填下一年', en: 'next year' },
  'same-year': { zh: '改本年', en: 'this year' },
};
