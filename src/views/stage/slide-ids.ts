import type { PictureId } from '../../format/words/zh/areas';
import type { AreaId } from '../plans/cards';

/** The slides about one picture and the picture of each, in the order of the story. */
export const pictureOfSlide = {
  'area-monitoring-1': 'monitoring.steps',
  'area-monitoring-2': 'monitoring.alerts',
  'area-relief-1': 'relief.parts',
  'area-relief-2': 'relief.insurance',
  'area-relocation-1': 'relocation.groups',
  'area-employment-1': 'employment.growth',
  'area-employment-2': 'employment.tally',
  'area-industry-1': 'industry.share',
  'area-industry-2': 'industry.chain',
  'area-funding-1': 'funding.growth',
  'area-funding-2': 'funding.purses',
  'area-villages-1': 'villages.rates',
  'area-villages-2': 'villages.showcase',
  'area-responsibility-1': 'responsibility.villages',
  'area-policy-1': 'policy.departments',
  'area-policy-2': 'policy.mended',
} as const satisfies Readonly<Record<string, PictureId>>;

export type PictureSlideId = keyof typeof pictureOfSlide;

/** Stable words, so that the link to an agenda survives a story in another order. */
export type SlideId = 'title' | 'growth' | 'income' | PictureSlideId | 'recognitions' | 'checks';

export const slideIds: readonly SlideId[] = [
  'title',
  'growth',
  'income',
  ...(Object.keys(pictureOfSlide) as PictureSlideId[]),
  'recognitions',
  'checks',
];

export const isSlideId = (id: string): id is SlideId => slideIds.some((known) => known === id);

/** The first slide that the story has of a section. */
export const firstSlideOf = (area: AreaId): SlideId => `area-${area}-1`;

/** The growth of income is no picture of an area; the stage has it under this name. */
export const incomePicture = 'overview.income';

/** What can be enlarged besides a figure. */
export const isStagePicture = (id: string): boolean =>
  id === incomePicture || Object.values(pictureOfSlide).some((known) => known === id);
