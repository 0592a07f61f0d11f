import type { EditionTexts } from '../../../src/edition/texts';
import type { Edition } from '../../../src/edition/types';
import {
  readEditionWorkbook,
  type WorkbookReading,
} from '../../../src/editions/workbook/read-edition-workbook';

const noTexts: EditionTexts = { sentences: {}, speech: {}, windows: {} };

/** Reads a workbook to its end, with one edition that it may have been made from. */
export function readWith(
  bytes: Uint8Array,
  edition: Edition,
  texts: EditionTexts = noTexts,
): WorkbookReading {
  const steps = readEditionWorkbook(bytes, (id) => (id === edition.id ? { edition, texts } : null));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Faults in short: `error D2 number-not-in-phrase`. */
export const inShort = ({ faults }: WorkbookReading): readonly string[] =>
  faults.map(({ weight, cell, kind }) => `${weight} ${cell} ${kind}`);
