import type { Indicator } from '../types';
import { isYearly } from './order';

/** Kinds of figures whose rows stand together on a panel that nobody planned. */
export const rowKinds = ['money', 'rates', 'counts'] as const;
export type RowKind = (typeof rowKinds)[number];

const rises = ({ change }: Indicator): boolean => change?.direction === 'up';
const isPoints = ({ change }: Indicator): boolean => change?.unit === '个百分点';

/** A growth without a value. */
const isAlone = ({ kind, change }: Indicator): boolean => kind === 'growth' && change !== undefined;

/** The sentences of one language. None contains a digit of its own, and none praises. */
export const chinese = {
  language: 'zh' as 'zh' | 'en',
  /** A figure with its name, and its growth where one is stated. */
  figure: (i: Indicator): string =>
    isAlone(i)
      ? `${chinese.value(i)}${chinese.growth(i)}`
      : `${chinese.value(i)}${i.change === undefined ? '' : `，${chinese.growth(i)}`}`,
  /** A figure with its name alone; of one that is only a growth, the name. */
  value: (i: Indicator): string => `{${i.id}|name}${isAlone(i) ? '' : `{${i.id}}`}`,
  growth: (i: Indicator): string => {
    const verb = rises(i) ? (isPoints(i) ? '提高' : '增长') : '下降';
    const onWhat = i.change?.computed === true ? '按两年印数计算，' : '同比';
    return `${isYearly(i.change) ? onWhat : `{${i.id}|against}`}${verb}{${i.id}|growth}`;
  },
  separator: '；',
  stop: '。',
  /** Figures of which only the first are said. */
  andOthers: (said: string) => `${said}等`,
  /** Parts of a whole that is printed, and an amount with the share that it is of one that is not. */
  parts: (whole: string, parts: readonly string[]) => `${whole}，其中${parts.join('，')}`,
  sumCaution: '各项相加与总数在四舍五入之内相符；原文没有说是总数中的各项。',
  withinCaution: '后者是否都在前者之内，原文没有说明。',
  share: (amount: string, share: string) => `${amount}，占比{${share}}`,
  shareSubtitle: (unit: string) => `${unit}，总量按占比推算，空心表示`,
  inOrder: (steps: readonly string[]) => steps.join('，'),
  fromZero: (unit: string) => `${unit}，自零起`,
  steps: '各步单位不同，不按比例',
  rates: '比率，%，同一条0—100轴',
  ratesCaution: '各比率分母不同，分别看完成程度，不互相比较。',
  purses: '各项金额，各有口径',
  pursesSubtitle: '时期与性质不同：不相加，也不放在同一条轴上',
  mended: (figure: string) => `${figure}，原文载明已整改`,
  mendedSubtitle: '数字为排查出的数量',
  mendedCaution: '整改情况是原文的定性表述，未列整改数。',
  rows: { money: '金额', rates: '比率', counts: '数量' },
  derived: '据原文推算',
  areas: '{sections}个领域',
  fastest: (id: string) => `{${id}|name}增幅最高，为{${id}|growth}`,
  growths: '原文载明的同比增幅，%，自零起',
  growthsCaution: '各项口径不同，只比增幅，不比规模。',
};

export type Grammar = typeof chinese;

export const english: Grammar = {
  language: 'en',
  figure: (i) =>
    isAlone(i)
      ? `${english.value(i)}: ${english.growth(i)}`
      : `${english.value(i)}${i.change === undefined ? '' : `, ${english.growth(i)}`}`,
  value: (i) => `{${i.id}|name}${isAlone(i) ? '' : `: {${i.id}}`}`,
  growth: (i) =>
    `${rises(i) ? 'up' : 'down'} {${i.id}|growth} ${
      isYearly(i.change)
        ? i.change?.computed === true
          ? 'by both printed years'
          : 'on the year before'
        : `({${i.id}|against})`
    }`,
  separator: '; ',
  stop: '.',
  andOthers: (said) => `${said}; and others`,
  parts: (whole, parts) => `${whole}, of which ${parts.join(', ')}`,
  sumCaution: 'They add up to the whole within rounding; the article does not call them its parts.',
  withinCaution: 'The article does not say whether the latter are all among the former.',
  share: (amount, share) => `${amount}, a share of {${share}}`,
  shareSubtitle: () => 'The whole is worked out from the share and drawn hollow',
  inOrder: (steps) => steps.join(', '),
  fromZero: () => 'From zero',
  steps: 'Each step has its own unit; not to scale',
  rates: 'Rates, %, on one axis from 0 to 100',
  ratesCaution: 'Each rate has a base of its own: see how far each has come, and do not compare them.',
  purses: 'Sums of money, each of its own kind',
  pursesSubtitle: 'Different periods and natures: neither added nor drawn on one axis',
  mended: (figure) => `${figure}; the article says that they were resolved`,
  mendedSubtitle: 'The number is how many were found',
  mendedCaution: 'The article says in words that they were resolved and prints no number.',
  rows: { money: 'Money', rates: 'Rates', counts: 'Counts' },
  derived: 'Worked out from the article',
  areas: 'Areas of work: {sections}',
  fastest: (id) => `{${id}|name} grew most, by {${id}|growth}`,
  growths: 'Growth on the year before as stated, %, from zero',
  growthsCaution: 'The figures are counted in different ways: compare their growth, not their size.',
};

/** What a figure comes to, as a template: its name, its value and its growth where one is stated. */
export const sentenceOfFigure = (indicator: Indicator, language: 'zh' | 'en'): string =>
  (language === 'zh' ? chinese : english).figure(indicator);

/** The largest stated rise in percent against the year before. */
export const fastestOf = (indicators: readonly Indicator[]): Indicator | undefined =>
  indicators
    .filter((i) => rises(i) && !isPoints(i) && isYearly(i.change))
    .reduce<Indicator | undefined>(
      (most, i) =>
        most === undefined || Number(i.change?.printed) > Number(most.change?.printed) ? i : most,
      undefined,
    );
