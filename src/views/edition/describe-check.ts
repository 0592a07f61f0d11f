import type { DeskWords } from './desk-words';

/** One fault of a file, said in the reader's language. */
export interface SaidFault {
  readonly sheet: string;
  /** Empty where a whole sheet or file is meant. */
  readonly cell: string;
  /** What stands there. */
  readonly found: string;
  readonly what: string;
  readonly toDo: string;
  readonly weight: 'error' | 'notice';
  /** A notice that must not be passed over: a figure may be forgotten, or be another than last year's. */
  readonly mustBeSeen?: true;
  /** Set where the page found the phrase of a figure: `found` is its value, and a person must look at it. */
  readonly phrase?: { readonly figure: string; readonly text: string };
}

/** A phrase that the page found, beside the figure and the value that it is to say. */
export interface FoundPhrase {
  readonly cell: string;
  readonly figure: string;
  readonly value: string;
  readonly text: string;
}

export interface FaultSheet {
  readonly name: string;
  /** All of them, also those that are not listed. */
  readonly count: number;
  readonly faults: readonly SaidFault[];
}

export interface FaultList {
  readonly count: number;
  readonly sheets: readonly FaultSheet[];
  /** How many are not listed. */
  readonly more: number;
}

/** So many faults are listed: a list of thousands would only be scrolled, and makes a slow PC slower. */
const mostListed = 200;

/** The faults of one weight, by sheet, in the order of the file. */
function listFaults(all: readonly SaidFault[], weight: SaidFault['weight'], most = mostListed): FaultList {
  const faults = all.filter((fault) => fault.weight === weight);
  const names = [...new Set(faults.map(({ sheet }) => sheet))];
  let left = most;
  const sheets = names.map((name) => {
    const own = faults.filter(({ sheet }) => sheet === name);
    const listed = own.slice(0, left);
    left -= listed.length;
    return { name, count: own.length, faults: listed };
  });
  return {
    count: faults.length,
    sheets: sheets.filter((sheet) => sheet.faults.length > 0),
    more: Math.max(0, faults.length - most),
  };
}

/** The second step: what a file holds and what is wrong with it. */
export interface CheckView {
  readonly file: string;
  readonly counts: readonly { readonly label: string; readonly number: number; readonly isAmiss: boolean }[];
  readonly errors: FaultList;
  /** Notices that must not be passed over. */
  readonly checks: FaultList;
  readonly notices: FaultList;
  /** The phrases that the page found in pasted paragraphs, in the order of the file. */
  readonly phrases: readonly FoundPhrase[];
  /** Rows of last year's figures that were left empty, by the names of the figures. */
  readonly unfilled: readonly string[];
  /** They can be said to be absent, once the file has no errors any more. */
  readonly canDrop: boolean;
  /** A copy with marks can be had of a workbook only. */
  readonly canMark: boolean;
  /** The file could be opened as a draft in spite of its errors, and is not yet. */
  readonly canBeDraft: boolean;
  /** It was opened in spite of its errors. */
  readonly isDraft: boolean;
  readonly hasEdition: boolean;
  /** Said where it did not take the place of the draft in work; else null. */
  readonly notTaken: string | null;
}

export interface CheckState {
  readonly file: string;
  readonly faults: readonly SaidFault[];
  /** Figures that were read; null where the faults left no edition. */
  readonly filled: number | null;
  /** Names of last year's figures that are not there, and of which nobody said so. */
  readonly unfilled: readonly string[];
  readonly isWorkbook: boolean;
  /** It is being worked on. */
  readonly isTaken: boolean;
  /** The file of the draft in work, where that is another; else null. */
  readonly behind: string | null;
}

export function describeCheck({ check }: DeskWords, state: CheckState): CheckView {
  const { faults, filled, unfilled, isWorkbook, isTaken, behind } = state;
  const errors = listFaults(faults, 'error');
  const rest = faults.filter(({ phrase }) => phrase === undefined);
  const checks = listFaults(
    rest.filter(({ mustBeSeen }) => mustBeSeen),
    'notice',
  );
  const notices = listFaults(
    rest.filter(({ mustBeSeen }) => !mustBeSeen),
    'notice',
  );
  const count = (label: string, number: number, isAmiss: boolean) => ({ label, number, isAmiss });
  return {
    file: state.file,
    counts: [
      ...(filled === null ? [] : [count(check.filled, filled, false)]),
      count(check.empty, unfilled.length, unfilled.length > 0),
      count(check.errors, errors.count, errors.count > 0),
      count(check.notices, checks.count + notices.count, false),
    ],
    errors,
    checks,
    notices,
    phrases: faults.flatMap(({ cell, found, phrase }) =>
      phrase === undefined ? [] : [{ cell, value: found, ...phrase }],
    ),
    unfilled,
    canDrop: isTaken && errors.count === 0,
    canMark: isWorkbook && faults.length > 0,
    canBeDraft: filled !== null && errors.count > 0 && !isTaken,
    isDraft: errors.count > 0 && isTaken,
    hasEdition: filled !== null,
    notTaken: behind === null ? null : check.notTaken(state.file, behind),
  };
}
