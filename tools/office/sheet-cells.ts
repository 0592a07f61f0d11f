import { all, attribute, first, type OfficeFile, relationsOf, textOf } from './office-file';

export interface SheetCell {
  /** Text, or digits. */
  readonly value: string;
  readonly isNumber: boolean;
  /** Its number format; General where it has none. */
  readonly format: string;
  /** It has a dashed frame. */
  readonly isDashed: boolean;
}

/** The cells of a sheet by their names: B3. Empty ones are left out. */
export type SheetCells = ReadonlyMap<string, SheetCell>;

/** The sheets of a workbook by their names. */
export function cellsOf(file: OfficeFile): ReadonlyMap<string, SheetCells> {
  const workbook = 'xl/workbook.xml';
  const strings = all(file.roots.get('xl/sharedStrings.xml'), 'si').map(textOf);
  const formats = formatsOf(file);
  const dashes = dashesOf(file);
  const targets = new Map(relationsOf(file, workbook).map(({ id, target }) => [id, target]));
  return new Map(
    all(file.roots.get(workbook), 'sheet').map((sheet) => {
      const root = file.roots.get(targets.get(attribute(sheet, 'r:id')) ?? '');
      const cells = all(root, 'c').flatMap((cell): readonly (readonly [string, SheetCell])[] => {
        const value = textOf(first(cell, 'v'));
        if (value === '') return [];
        const isNumber = attribute(cell, 't') !== 's';
        const format = formats[Number(attribute(cell, 's'))] ?? 'General';
        return [
          [
            attribute(cell, 'r'),
            {
              value: isNumber ? value : (strings[Number(value)] ?? ''),
              isNumber,
              format,
              isDashed: dashes[Number(attribute(cell, 's'))] === true,
            },
          ],
        ];
      });
      return [attribute(sheet, 'name'), new Map(cells)];
    }),
  );
}

/** The number format of each style of cells. */
function formatsOf({ roots }: OfficeFile): readonly string[] {
  const styles = roots.get('xl/styles.xml');
  const codes = new Map(
    all(styles, 'numFmt').map((one) => [attribute(one, 'numFmtId'), attribute(one, 'formatCode')]),
  );
  return all(first(styles, 'cellXfs'), 'xf').map(
    (style) => codes.get(attribute(style, 'numFmtId')) ?? 'General',
  );
}

/** Whether each style of cells has a dashed frame. */
function dashesOf({ roots }: OfficeFile): readonly boolean[] {
  const styles = roots.get('xl/styles.xml');
  const dashed = all(first(styles, 'borders'), 'border').map(
    (border) => attribute(first(border, 'left'), 'style') === 'dashed',
  );
  return all(first(styles, 'cellXfs'), 'xf').map(
    (style) => dashed[Number(attribute(style, 'borderId'))] === true,
  );
}
