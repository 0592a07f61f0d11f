import type { Text } from '../../edition/text';
import type { Change, Evidence } from '../../edition/types';
import {
  directions,
  growthUnits,
  otherDirections,
  otherYearsBefore,
  polarities,
  yearBefore,
} from '../../edition/workbook/choices';
import { halfWidth } from '../../edition/workbook/half-width';
import { type FigureColumn, figureColumns } from '../../edition/workbook/names';
import { choiceIn, chosen } from './choice';
import { baseLabel } from './in-english';
import { growthBehind, growthIn } from './phrase/growth';
import { baseIn, directionIn, findIn } from './phrase/phrase';
import { digitsOf, fitsFigure, inPhrase, kept, type ReadValue, sayNoNumber } from './read-value';
import type { Faults, FormCell } from './sheet-rows';

/** What is read of a row for its growth. */
interface GrowthRow {
  readonly cellOf: (column: FigureColumn) => FormCell;
  readonly place: Omit<Evidence, 'phrase'>;
  readonly previousYear: number;
  /** What is known of the growth already; undefined where nothing is. */
  readonly before: Partial<Change> | undefined;
  readonly faults: Faults;
}

/** The growth that a row states; null where it states none, or a wrong one, which is said. */
export function readGrowth(row: GrowthRow): Change | null {
  const { cellOf, previousYear, before, faults } = row;
  const cell = cellOf('growth');
  const unitCell = cellOf('growthUnit');
  const directionCell = cellOf('direction');
  if (cell.text === '') {
    if (directionCell.text !== '')
      faults.add('error', cell, 'missing', directionCell.text, figureColumns.growth.zh);
    return null;
  }
  const unit = unitCell.text === '' ? unitOf(cell.text) : choiceIn(unitCell.text, growthUnits);
  if (unit === null) {
    faults.add('error', unitCell, 'growth-unit', unitCell.text);
    return null;
  }
  const read = digitsOf(cell.text, unit);
  if (read === null) {
    sayNoNumber(cell, faults);
    return null;
  }
  const own = cellOf('growthPhrase');
  const phrase = own.text === '' ? cellOf('phrase') : own;
  // That the phrase is missing is said of the figure.
  if (phrase.text === '') return null;
  const number = inPhrase(cell, read.digits, { ...phrase, said: phrase.text }, unit, faults);
  if (number === null) return null;
  const said = directionIn(phrase.text, number);
  const direction =
    directionCell.text === ''
      ? read.isNegative
        ? 'down'
        : null
      : chosen(directionCell, directions, faults, otherDirections);
  if (direction === null) {
    if (directionCell.text === '')
      faults.add('error', directionCell, 'direction', cell.text, said === null ? '' : directions[said].zh);
    return null;
  }
  if (said !== null && said !== direction) {
    faults.add('error', directionCell, 'direction-mismatch', directions[direction].zh, directions[said].zh);
    return null;
  }
  const againstCell = cellOf('against');
  const against = otherBase(againstCell.text, previousYear);
  const base = baseIn(phrase.text, number, previousYear);
  if (against === null && base !== null) {
    faults.add('error', againstCell, 'against', againstCell.text, base);
    return null;
  }
  const evidence = kept(phrase, phrase.text, number, unit, false, faults);
  if (evidence === null) return null;
  return {
    ...stated(evidence, { unit, direction }, row),
    ...(against === null
      ? {}
      : { against: before?.against?.zh === againstCell.text ? before.against : against }),
  };
}

/** The growth that only the phrase of a value states, which is said. */
export function growthOfPhrase(value: ReadValue, row: GrowthRow): Change | null {
  const { cellOf, previousYear, faults } = row;
  if ((['growth', 'direction', 'growthPhrase'] as const).some((column) => cellOf(column).text)) return null;
  const number = findIn(value.phrase, value.digits, cellOf('unit').text);
  if (number === null) return null;
  const said = cellOf('against').text === '' ? growthIn(value.phrase, number, previousYear) : null;
  if (said === null || !fitsFigure(said.number.digits)) {
    const words = growthBehind(value.phrase, number);
    if (words !== null) faults.add('notice', cellOf('growth'), 'growth-not-read', '', words);
    return null;
  }
  faults.add('notice', cellOf('growth'), 'growth-from-phrase', '', said.words);
  return stated({ digits: said.number.digits, phrase: value.phrase }, said, row);
}

const stated = (
  { digits, phrase }: Pick<ReadValue, 'digits' | 'phrase'>,
  { unit, direction }: Pick<Change, 'unit' | 'direction'>,
  { cellOf, place, before, faults }: GrowthRow,
): Change => ({
  printed: digits,
  unit,
  direction,
  polarity: chosen(cellOf('polarity'), polarities, faults) ?? before?.polarity ?? 'neutral',
  basis: before?.basis ?? 'unstated',
  evidence: before?.evidence?.phrase === phrase ? before.evidence : { phrase, ...place },
});

const unitOf = (text: string): Change['unit'] => (text.includes('百分点') ? '个百分点' : '%');

/** What a growth is measured against; null for the year before. */
function otherBase(text: string, previousYear: number): Text | null {
  const plain = halfWidth(text)
    .replace(/\s/g, '')
    .replace(/^[比较与](?=.)/, '');
  const isBefore =
    plain === '' ||
    [yearBefore.zh, yearBefore.en, yearBefore.zh + yearBefore.en, ...otherYearsBefore].some(
      (name) => name.replace(/\s/g, '') === plain,
    ) ||
    plain.replace(/年$/, '') === String(previousYear);
  return isBefore ? null : baseLabel(text);
}
