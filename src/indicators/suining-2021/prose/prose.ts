import type { Prose } from '../../../edition/prose';
import { groupsEn } from './groups-en';
import { groupsZh } from './groups-zh';
import { otherEn } from './other-en';
import { otherZh } from './other-zh';
import { overviewEn } from './overview-en';
import { overviewZh } from './overview-zh';
import { picturesEn } from './pictures-en';
import { picturesZh } from './pictures-zh';
import { sectionsEn } from './sections-en';
import { sectionsZh } from './sections-zh';
import { sectorsEn } from './sectors-en';
import { sectorsZh } from './sectors-zh';
import { slidesEn } from './slides-en';
import { slidesZh } from './slides-zh';
import { captionsEn } from './wall/captions-en';
import { captionsZh } from './wall/captions-zh';
import { shortEn } from './wall/short-en';
import { shortZh } from './wall/short-zh';

const zh = {
  ...sectionsZh,
  ...sectorsZh,
  ...groupsZh,
  ...picturesZh,
  ...overviewZh,
  ...otherZh,
  ...slidesZh,
  ...captionsZh,
  ...shortZh,
};
const en: Readonly<Record<keyof typeof zh, string>> = {
  ...sectionsEn,
  ...sectorsEn,
  ...groupsEn,
  ...picturesEn,
  ...overviewEn,
  ...otherEn,
  ...slidesEn,
  ...captionsEn,
  ...shortEn,
};

/** The sentences of the year in both languages, each about its figures by their ids. */
export const prose: Prose = { zh, en };
