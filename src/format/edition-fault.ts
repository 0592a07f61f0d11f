import type { EditionFault, EditionNotice } from '../edition/fault';
import type { Language } from './number-style';
import { type YearsWords, yearsWordsOf } from './words/years';

/** A fault in words: where it is in the file, what is wrong, and what to do about it. */
export interface FaultText {
  readonly where: string;
  readonly what: string;
  readonly toDo: string;
}

type Words = YearsWords['faults'];

/** Says a fault of an edition file, or what was left out or mended on opening it, in the reader's language. */
export function describeFault(fault: EditionFault | EditionNotice, language: Language): FaultText {
  const words = yearsWordsOf(language).faults;
  const [what, toDo] = said(fault, words);
  const found = fault.found === '' ? '' : `${language === 'en' ? ' ' : ''}${words.found(fault.found)}`;
  return { where: whereOf(fault, words), what: `${what}${found}`, toDo };
}

function said({ kind, detail }: EditionFault | EditionNotice, words: Words): readonly [string, string] {
  const { what, toDo } = words;
  switch (kind) {
    case 'json':
    case 'format':
    case 'newer':
      return [what[kind], toDo[kind]];
    case 'missing':
    case 'shape':
      return [what[kind](wantedIn(detail, words)), toDo[kind]];
    case 'too-long':
      return [what.tooLong(detail), toDo.shorten];
    case 'too-many':
      return [what.tooMany(detail), toDo.fewer];
    case 'too-deep':
      return [what.tooDeep(detail), toDo.shorten];
    case 'too-big':
      return [what.tooBig(detail), toDo.fewer];
    case 'key':
      return [what.key(detail), toDo.key];
    case 'unknown-id':
      return [what.unknownId(detail), toDo.unknownId];
    case 'twice':
      return [what.twice(detail), toDo.twice];
    case 'sentence':
      return [detail === 'braces' ? what.braces : what.sentence(detail), toDo.sentence];
    case 'divisor':
      return [what.divisor, toDo.divisor];
    case 'more':
      return [what.more(detail), toDo.more];
    case 'unknown-key':
      return [what.unknownKey(detail), toDo.none];
    case 'hidden':
      return [what.hidden(detail), toDo.none];
    case 'older':
      return [what.older(detail), toDo.none];
  }
}

const wantedIn = (detail: string, { wanted, oneOf, or }: Words): string =>
  (wanted as Readonly<Record<string, string>>)[detail] ?? oneOf(detail.split('|').join(or));

/** `indicators[3].evidence.phrase` is 指标 第4条（…） › 原文依据 › 原文短语. */
function whereOf({ at, entry }: EditionFault | EditionNotice, words: Words): string {
  if (at === '') return words.wholeFile;
  const names: Readonly<Record<string, string>> = words.parts;
  const steps = at.split('.').map((step) => {
    const [, name = step, ...numbers] = /^([^[]*)((?:\[\d+\])*)$/.exec(step) ?? [];
    const places = [...numbers.join('').matchAll(/\d+/g)].map(([n]) => words.nth(Number(n) + 1));
    return [names[name] ?? name, ...places].join(' ');
  });
  const [first = '', ...rest] = steps;
  return [`${first}${entry === '' ? '' : words.entry(entry)}`, ...rest].join(words.separator);
}
