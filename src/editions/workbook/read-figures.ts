import type { Match, MatchRelation } from '../../edition/match';
import type { Indicator } from '../../edition/types';
import {
  directions,
  growthUnits,
  hedges,
  kinds,
  otherDirections,
  otherHedges,
  polarities,
  relations,
  weights,
  yearBefore,
} from '../../edition/workbook/choices';
import { type FigureColumn, figureColumns, shownColumns } from '../../edition/workbook/names';
import { figureRow, waitingRow } from '../../edition/workbook/rows';
import { choiceIn, chosen } from './choice';
import { cleaned } from './clean-text';
import { figureOf } from './figure-of';
import type { Making, WholeRow } from './making';
import { NewIds } from './new-ids';
import { withFoundPhrase } from './phrase/found-phrase';
import { PastedTexts } from './phrase/pasted-texts';
import type { Faults, FormCell, FormRow } from './sheet-rows';
import { sayUnlike } from './unlike';

export interface ReadFigures {
  readonly indicators: readonly Indicator[];
  readonly matches: readonly Match[];
  /** Rows of last year's figures that wait to be filled in. */
  readonly waiting: number;
  /** What was pasted as phrases. */
  readonly texts: PastedTexts;
}

/** Columns whose cells hold one of a list. */
const lists: Readonly<Partial<Record<FigureColumn, (text: string) => string | undefined>>> = {
  hedge: (text) => said(hedges, choiceIn(text, hedges, otherHedges)),
  direction: (text) => said(directions, choiceIn(text, directions, otherDirections)),
  growthUnit: (text) => said(growthUnits, choiceIn(text, growthUnits)),
  against: (text) => said({ before: yearBefore }, choiceIn(text, { before: yearBefore })),
  kind: (text) => said(kinds, choiceIn(text, kinds)),
  weight: (text) => said(weights, choiceIn(text, weights)),
  polarity: (text) => said(polarities, choiceIn(text, polarities)),
};

const said = <T extends string>(labels: Readonly<Record<T, { readonly zh: string }>>, key: T | null) =>
  key === null ? undefined : labels[key].zh;

const columns = Object.keys(figureColumns) as readonly FigureColumn[];

/** Reads the rows of figures, five in each step: a cell may hold 2,000 characters. */
export function* readFigures(
  sheet: string,
  rows: readonly FormRow<FigureColumn>[],
  making: Making,
): Generator<undefined, ReadFigures> {
  const { base, isNext, faults, names } = making;
  const known = new Map(base?.indicators.map((indicator) => [indicator.id, indicator]));
  const ids = new NewIds(known.keys());
  const codes = new Map<string, string>();
  const same = new Map<string, number>();
  const texts = new PastedTexts(isNext ? rows : []);
  const indicators: Indicator[] = [];
  const matches: Match[] = [];
  let waiting = 0;
  for (const [i, { row, cells }] of rows.entries()) {
    if (i % 5 === 4) yield;
    faults.name(sheet, row, (cells.get('name')?.text ?? '').slice(0, 40));
    const codeCell = cells.get('code');
    const code = codeCell?.text ?? '';
    const first = codes.get(code);
    if (codeCell !== undefined && code !== '') {
      if (first !== undefined) {
        faults.add('error', codeCell, 'code-twice', code, first);
        continue;
      }
      codes.set(code, codeCell.cell);
    }
    const found = known.get(code);
    if (codeCell !== undefined && code !== '' && found === undefined)
      faults.add('notice', codeCell, 'code-unknown', code);
    const expected = found === undefined ? null : (isNext ? waitingRow : figureRow)(found, names);
    const cellOf = (column: FigureColumn): FormCell => {
      const cell = cells.get(column);
      if (cell !== undefined) return cell;
      const text = expected?.[column] ?? '';
      return { sheet, cell: `A${row}`, text, isNumber: false, isPercent: false };
    };
    const whole: WholeRow = { row, sheet, cellOf, before: found };
    if (!isNext) {
      if (found !== undefined && isAsItWas(cells, expected)) {
        indicators.push(found);
        continue;
      }
      const made = figureOf(whole, found?.id ?? null, making, ids);
      if (made !== null && !faults.isIn(sheet, row)) indicators.push(made);
      continue;
    }
    const relation = relationOf(whole, faults);
    if (relation === null) continue;
    if (relation === 'waiting') {
      waiting += 1;
      continue;
    }
    if (relation === 'dropped') {
      if (found !== undefined && base !== null)
        matches.push({ with: base.id, here: null, there: found.id, relation, by: 'key' });
      continue;
    }
    const keeps = found !== undefined && relation !== 'new';
    const made = figureOf(withFoundPhrase(whole, texts, faults), keeps ? found.id : null, making, ids);
    // A row with an error is left out of the draft.
    if (made === null || faults.isIn(sheet, row)) continue;
    indicators.push(made);
    sayTwice(whole, made, same, faults);
    const isUnlike = keeps && relation !== 'redefined' && sayUnlike(whole, made, relation === 'same', faults);
    // What was filled in beforehand as the same and is unlike is left to a person.
    if (base !== null && !(isUnlike && relation === 'same'))
      matches.push({ with: base.id, here: made.id, there: keeps ? found.id : null, relation, by: 'key' });
  }
  return { indicators, matches, waiting, texts };
}

/** Whether every cell says what the edition says. */
function isAsItWas(
  cells: ReadonlyMap<FigureColumn, FormCell>,
  expected: Readonly<Record<FigureColumn, string>> | null,
): boolean {
  return (
    expected !== null &&
    columns.every((column) => {
      const cell = cells.get(column);
      if (cell === undefined || column === 'relation' || shownColumns.includes(column)) return true;
      // A number of a number format may have lost a zero.
      const text = lists[column]?.(cell.text) ?? cell.text;
      return text === cleaned(expected[column]).text;
    })
  );
}

/** What the row is to last year's figure; null for a contradiction, which is said. */
function relationOf(row: WholeRow, faults: Faults): MatchRelation | 'waiting' | null {
  const { cellOf, before } = row;
  const cell = cellOf('relation');
  const isEmpty = (['value', 'phrase', 'growth'] as const).every((column) => cellOf(column).text === '');
  const relation = chosen(cell, relations, faults) ?? (before === undefined ? 'new' : 'same');
  if (cell.text !== '' && choiceIn(cell.text, relations) === null) return null;
  if (relation === 'dropped') {
    if (isEmpty) return relation;
    faults.add(
      'error',
      cell,
      'relation',
      relations.dropped.zh,
      before === undefined ? relations.new.zh : relations.same.zh,
    );
    return null;
  }
  if (before === undefined) {
    if (relation !== 'new') faults.add('notice', cell, 'relation', relations[relation].zh, relations.new.zh);
    return 'new';
  }
  if (isEmpty && relation !== 'new') {
    faults.add('notice', cellOf('value'), 'not-filled', cellOf('name').text);
    return 'waiting';
  }
  if (relation === 'same' && cellOf('name').text !== cleaned(before.name.zh).text)
    faults.add('notice', cellOf('name'), 'name-changed', cellOf('name').text, before.name.zh);
  return relation;
}

function sayTwice(
  { row, cellOf }: WholeRow,
  { printed, unit, evidence }: Indicator,
  same: Map<string, number>,
  faults: Faults,
): void {
  const key = [printed, unit, evidence.phrase].join('\n');
  const first = same.get(key);
  if (first === undefined) same.set(key, row);
  else faults.add('notice', cellOf('phrase'), 'duplicate', printed, String(first));
}
