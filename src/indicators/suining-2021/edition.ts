import type { Edition } from '../../edition/types';
import { cautions } from './facts/cautions';
import { checks } from './facts/checks';
import { claims } from './facts/claims';
import { documents } from './facts/documents';
import { glossary } from './facts/glossary';
import { mechanisms } from './facts/mechanisms';
import { noIndicators } from './facts/no-indicators';
import { openQuestions } from './facts/open-questions';
import { sections } from './facts/sections';
import { sectors } from './facts/sectors';
import { sentences } from './facts/sentences';
import { indicators } from './figures/figures';
import type { Suining2021 } from './ids';
import { plan } from './plan/plan';
import { prose } from './prose/prose';

/** The edition of 2021: the review of that year, printed in the yearbook of 2022. */
export const suining2021: Edition<Suining2021> = {
  id: 'suining-2021',
  place: { zh: '遂宁市', en: 'Suining' },
  year: 2021,
  previousYear: 2020,
  source: {
    book: { zh: '遂宁年鉴（2022）', en: 'Suining Yearbook 2022' },
    section: { zh: '专文·专纪', en: 'Special articles' },
    article: {
      zh: '2021年遂宁市乡村振兴工作综述',
      en: 'Review of rural revitalisation in Suining, 2021',
    },
  },
  parts: [
    { zh: '一、责任落实', en: 'part one: Responsibility' },
    { zh: '二、政策落实', en: 'part two: Policy' },
    { zh: '三、工作落实', en: 'part three: Work' },
  ],
  sections,
  sectors,
  indicators,
  claims,
  lists: [...mechanisms, ...documents],
  checks,
  cautions,
  noIndicators,
  glossary,
  openQuestions,
  sentences,
  plan,
  prose,
};
