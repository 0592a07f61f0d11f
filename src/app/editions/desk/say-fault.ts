import type { WorkbookFaultKind } from '../../../edition/workbook/fault';
import { describeFault } from '../../../format/edition-fault';
import type { Language } from '../../../format/number-style';
import { sayWorkbookFault } from '../../../format/workbook-fault';
import type { SaidFault } from '../../../views/edition/describe-check';
import type { DeskFault } from './draft';

/** Notices behind which a wrong or a forgotten figure may stand. */
const mustBeSeen: readonly WorkbookFaultKind[] = [
  'numbers-left',
  'threshold',
  'size',
  'period-from-phrase',
  'growth-not-read',
  'duplicate',
];

/** A fault of a workbook or of an edition file in the reader's language. */
export function sayFault(fault: DeskFault, language: Language): SaidFault {
  const { weight } = fault;
  if (fault.of === 'workbook') {
    const { sheet, cell, found, kind, figure = '', detail: text } = fault.fault;
    const said = { sheet, cell, found, ...sayWorkbookFault(fault.fault, language), weight };
    if (kind === 'phrase-found' || kind === 'phrase-cut') return { ...said, phrase: { figure, text } };
    return mustBeSeen.includes(kind) ? { ...said, mustBeSeen: true } : said;
  }
  const { where, what, toDo } = describeFault(fault.fault, language);
  return { sheet: '', cell: where, found: fault.fault.found, what, toDo, weight };
}
