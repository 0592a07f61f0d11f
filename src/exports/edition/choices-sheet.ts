import type { Text } from '../../edition/text';
import type { Edition } from '../../edition/types';
import {
  directions,
  growthUnits,
  hedges,
  kinds,
  polarities,
  relations,
  weights,
  yearBefore,
} from '../../edition/workbook/choices';
import { type ChoiceColumn, choiceColumns, sheetNames } from '../../edition/workbook/names';
import type { RowNames } from '../../edition/workbook/rows';
import type { Language } from '../../format/number-style';
import type { CellPlace } from '../ooxml/workbook/cells';
import type { CellList, Sheet } from '../ooxml/workbook/sheet';
import { cellOf, choiceText, headerCell, headerOf } from './form-cells';

const keys = Object.keys(choiceColumns) as readonly ChoiceColumn[];

/** So many choices may stand in a list, those of the clerk among them. */
const mostChoices = 200;

/** The choices of each column that has a list, as Chinese with English. */
const fixed: Readonly<Partial<Record<ChoiceColumn, readonly Text[]>>> = {
  relation: Object.values(relations),
  hedge: Object.values(hedges),
  direction: Object.values(directions),
  growthUnit: Object.values(growthUnits),
  against: [yearBefore],
  kind: Object.values(kinds),
  weight: Object.values(weights),
  polarity: Object.values(polarities),
};

/** The text of a cell that has a list: the choice as the list has it. */
export function listedText(column: string, zh: string, language: Language): string {
  const choice = fixed[column as ChoiceColumn]?.find((one) => one.zh === zh);
  return choice === undefined ? zh : choiceText(choice, language);
}

/** No list must be filled in. */
const withoutSign = ({ zh, en }: Text): Text => ({ zh, en });

/** The sheet of lists. New sections, sectors and units are added to it. */
export function choicesSheet(
  edition: Edition,
  names: RowNames,
  { language }: { readonly language: Language },
): Sheet {
  const own: Readonly<Partial<Record<ChoiceColumn, readonly string[]>>> = {
    section: [...names.sections.values()],
    sectors: [...names.sectors.values()],
    unit: [...new Set(edition.indicators.map(({ unit }) => unit))],
  };
  const lists = keys.map(
    (key) => own[key] ?? (fixed[key] ?? []).map((choice) => choiceText(choice, language)),
  );
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return {
    name: sheetNames.choices,
    columns: keys.map(() => 20),
    columnStyles: keys.map(() => ({ format: '@', align: 'left' })),
    rows: [
      {
        cells: keys.map((key) =>
          headerCell(headerOf(withoutSign(choiceColumns[key]), language), key in own ? 'fill' : 'given'),
        ),
        height: 36,
      },
      ...Array.from({ length: longest }, (_, i) => ({
        cells: lists.map((list) => cellOf(list[i] ?? '', 'given')),
      })),
    ],
    frozen: { column: 0, row: 1 },
    isForm: true,
  };
}

/** The list for the cells of a column, from a row to a row. */
export function listFor(column: string, from: CellPlace, to: CellPlace, warning: string): CellList | null {
  const place = keys.indexOf(column as ChoiceColumn);
  if (place < 0) return null;
  return {
    from,
    to,
    sheet: sheetNames.choices,
    first: { column: place, row: 1 },
    last: { column: place, row: mostChoices },
    // Several sectors stand in one cell, and any base and unit may be typed.
    warning: ['sectors', 'against', 'unit'].includes(column) ? null : warning,
  };
}
