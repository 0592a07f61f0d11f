import { choicesWords } from './choices';
import { compareWords } from './compare';
import { copyWords } from './copy';
import { deskWords } from './desk';
import { faultsWords } from './faults';
import { workbookWords } from './workbook';

export const yearsWords = {
  choices: choicesWords,
  compare: compareWords,
  copy: copyWords,
  desk: deskWords,
  faults: faultsWords,
  workbook: workbookWords,
};
