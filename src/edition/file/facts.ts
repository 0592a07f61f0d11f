import type { Match } from '../match';
import type { Caution, NoIndicator, OpenQuestion, Term } from '../remarks';
import type {
  Change,
  Check,
  Claim,
  Edition,
  Evidence,
  Expression,
  Indicator,
  ListEntry,
  Section,
  Sector,
} from '../types';
import { formula } from './formula';
import { limits } from './limits';
import { type Fields, object, optional, or } from './object';
import { fault, type Read, recordIn } from './reading';
import {
  digits,
  flag,
  id,
  list,
  nullable,
  oneOf,
  optionalList,
  several,
  text,
  whole,
  words,
  year,
} from './shapes';

export const ids = list(id);
const idsOrNone = or(ids, []);

export const evidence: Read<Evidence> = object<Evidence>({
  phrase: words(limits.phrase),
  reading: optional(words(4 * limits.phrase)),
  unitUnsaid: flag,
  part: whole(0, 999),
  item: nullable(whole(1, 9999)),
  paragraph: whole(0, 9999),
});

const unit = words(limits.unit);

export const changeFields = {
  printed: digits,
  unit: oneOf(['%', '个百分点']),
  polarity: or(oneOf(['up-is-good', 'down-is-good', 'neutral']), 'neutral'),
  basis: oneOf(['count', 'current-price', 'constant-price', 'unstated']),
  against: optional(text),
  evidence,
} satisfies Partial<Fields<Change>>;

/** What a figure has in every format. */
export const figureFields = {
  id,
  name: text,
  shortName: optional(text),
  section: id,
  sectors: idsOrNone,
  printed: digits,
  unit,
  qualifier: optional(oneOf(['at-least', 'about', 'at-most'])),
  kind: oneOf(['total', 'count', 'rate', 'ratio', 'average', 'growth']),
  scope: optional(text),
  scopeEvidence: optional(evidence),
  standard: flag,
  evidence,
  alsoAt: optionalList(evidence),
  note: optional(text),
  weight: or(oneOf([1, 2, 3]), 2),
} satisfies Partial<Fields<Indicator>>;

/** What a section has in every format. */
export const sectionFields = {
  id,
  kind: oneOf(['overview', 'chapter', 'work-area']),
  order: whole(1, 9999),
  name: text,
  panelName: optional(text),
} satisfies Partial<Fields<Section>>;

const expression: Read<Expression> = (value, reading) => expressionAt(value, reading, 0);
const expressionAt = (
  value: unknown,
  reading: Parameters<Read<unknown>>[1],
  depth: number,
): Expression | undefined => {
  if (recordIn(value) === null) return id(value, reading);
  if (depth >= limits.depth) return fault(reading, 'too-deep', String(limits.depth), undefined);
  return object<Exclude<Expression, string>>({
    op: oneOf(['+', '-', '×', '÷']),
    terms: (terms, inner) =>
      Array.isArray(terms) && terms.length > limits.terms
        ? fault(inner, 'too-many', String(limits.terms), String(terms.length))
        : several<Expression>((term, at) => expressionAt(term, at, depth + 1))(terms, inner),
  })(value, reading);
};

/** What a check has in every format. */
const checkFields = {
  id,
  kind: oneOf(['equal', 'bound', 'overlap', 'derived']),
  name: text,
  shortName: optional(text),
  unit,
  against: optional(id),
  hypothesis: flag,
  circular: flag,
  condition: optional(text),
  note: optional(text),
} satisfies Partial<Fields<Check>>;

const workedOut = ['inputs', 'baseUnit', 'computed', 'low', 'high', 'printed', 'holds'];
export const check = object<Check>({ ...checkFields, expression }, ['formula', ...workedOut]);
/** A check as formats 1 and 2 published it: its formula in one line. */
export const checkInOneLine: Read<Check> = (value, reading) => {
  const read = object<Omit<Check, 'expression'> & { readonly formula: Expression }>(
    { ...checkFields, formula },
    workedOut,
  )(value, reading);
  if (read === undefined) return undefined;
  const { formula: expression, ...rest } = read;
  return { ...rest, expression };
};

/** The lists that every format has in the same shape. */
export const lists = {
  sectors: list(object<Sector>({ id, name: text })),
  claims: list(
    object<Claim>({
      id,
      section: id,
      sectors: idsOrNone,
      text,
      verdict: optional(text),
      evidence,
      about: idsOrNone,
    }),
  ),
  lists: list(
    object<ListEntry>({
      id,
      kind: oneOf(['mechanism', 'policy', 'recognition', 'partner', 'activity']),
      section: id,
      sectors: idsOrNone,
      title: text,
      members: or(list(text), []),
      against: optionalList(text),
      level: nullable(
        oneOf(['national', 'national-and-provincial', 'provincial', 'city', 'county', 'press']),
      ),
      evidence,
      about: idsOrNone,
    }),
  ),
  cautions: or(list(object<Caution>({ id, about: several(id), text })), []),
  noIndicators: or(list(object<NoIndicator>({ phrase: words(), reason: text })), []),
  glossary: or(list(object<Term>({ id, term: text, meaning: text, aliases: or(list(words()), []) })), []),
  openQuestions: or(
    list(object<OpenQuestion>({ id, text, sectors: optional(ids), ask: optional(text) })),
    [],
  ),
  matches: optional(
    list(
      object<Match>({
        with: id,
        here: nullable(id),
        there: nullable(id),
        relation: oneOf(['same', 'renamed', 'redefined', 'new', 'dropped']),
        by: oneOf(['key', 'exact', 'person']),
      }),
    ),
  ),
} satisfies Partial<Fields<Edition>>;

/** Which review it is. */
export const headFields = {
  id,
  place: text,
  year,
  previousYear: year,
  source: object<Edition['source']>({ book: text, section: text, article: text }),
} satisfies Partial<Fields<Edition>>;
