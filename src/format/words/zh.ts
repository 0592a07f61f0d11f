import { areaWords } from './zh/area';
import { documentWords } from './zh/document';
import { figureZh } from './zh/figure';
import { frameWords } from './zh/frame';
import { growthWords } from './zh/growth';
import { methodWords } from './zh/method';
import { overviewWords } from './zh/overview';
import { pictureWords } from './zh/picture';
import { printWords } from './zh/print';
import { searchWords } from './zh/search';
import { sectorWords } from './zh/sector';
import { stageZh } from './zh/stage';
import { tableWords } from './zh/table';
import { textWords } from './zh/text';

/** Every word of the interface in Chinese, by subject. Words about single figures stand in the edition. */
export const zh = {
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
  figure: figureZh,
  stage: stageZh,
};

export type Words = typeof zh;
