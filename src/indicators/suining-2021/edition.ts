import type { EditionOf } from '../types';
import type { ResultUnit, Unit } from '../units';
import { cautions } from './cautions';
import { checks } from './checks';
import { claims } from './claims';
import { documents } from './documents';
import { type IndicatorId, indicators } from './figures';
import { glossary } from './glossary';
import { mechanisms } from './mechanisms';
import { noIndicators } from './no-indicators';
import { openQuestions } from './open-questions';
import { sections } from './sections';
import { sectors } from './sectors';
import { sentences } from './sentences';

/** The static indicators module: the review of 2021, printed in the yearbook of 2022. */
export const suining2021: EditionOf<IndicatorId, Unit, ResultUnit> = {
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
};
