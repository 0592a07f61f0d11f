import { areaWords } from './en/area';
import { documentWords } from './en/document';
import { figureEn } from './en/figure';
import { frameWords } from './en/frame';
import { growthWords } from './en/growth';
import { methodWords } from './en/method';
import { overviewWords } from './en/overview';
import { pictureWords } from './en/picture';
import { printWords } from './en/print';
import { searchWords } from './en/search';
import { sectorWords } from './en/sector';
import { stageEn } from './en/stage';
import { tableWords } from './en/table';
import { textWords } from './en/text';
import type { Words } from './zh';

/** Every word of the interface in English, by subject. Words about single figures stand in the edition. */
export const en: Words = {
  ...textWords,
  ...frameWords,
  ...overviewWords,
  ...areaWords,
  ...pictureWords,
  ...growthWords,
  ...searchWords,
  ...tableWords,
  ...methodWords,
  ...documentWords,
  ...printWords,
  ...sectorWords,
  figure: figureEn,
  stage: stageEn,
};
