import { namespaces } from '../namespaces';
import { OfficePackage } from '../office-package';
import { addProperties, type FileProperties } from '../properties';
import { lastOf } from '../steps';
import { type OfficeTheme, themeType, themeXml } from '../theme';
import { escapeXml, tag, type Xml } from '../xml';
import { CellStyles } from './cell-style';
import { rangeName, sheetPrefix } from './cells';
import { SharedStrings } from './shared-strings';
import type { Sheet } from './sheet';
import { addDrawing } from './sheet-drawing';
import { sheetXml } from './sheet-part';

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly theme: OfficeTheme;
  /** Null for a workbook inside another file, which says all of that itself. */
  readonly properties: FileProperties | null;
  /** At the foot of every printed page, left; the page stands right. */
  readonly foot: string;
  /** `&P` and `&N` in words. */
  readonly page: string;
}

const typeOf = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

/** A workbook as bytes of an .xlsx file. */
export const workbookBytes = (workbook: Workbook): Uint8Array => lastOf(workbookSteps(workbook));

/** The same, a sheet or a part in each step. */
export function* workbookSteps(workbook: Workbook): Generator<undefined, Uint8Array> {
  const file = new OfficePackage();
  const { sheets, theme, properties } = workbook;
  const path = 'xl/workbook.xml';
  file.relate('', 'officeDocument', path);
  if (properties !== null) addProperties(file, properties);
  const styles = new CellStyles(theme.text, theme.headings);
  const strings = new SharedStrings();
  const ids: string[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const at = `xl/worksheets/sheet${i + 1}.xml`;
    const parts = addDrawing(file, at, sheet, i, properties?.language ?? '');
    file.addXml(
      at,
      typeOf('worksheet'),
      sheetXml(sheet, {
        foot: workbook.foot,
        page: workbook.page,
        styles,
        strings,
        file,
        at,
        drawing: parts,
      }),
    );
    ids.push(file.relate(path, 'worksheet', at));
    yield;
  }
  const part = (name: string, type: string, root: Xml) => {
    file.addXml(`xl/${name}.xml`, type, root);
    file.relate(path, name.includes('theme') ? 'theme' : name, `xl/${name}.xml`);
  };
  part('theme/theme1', themeType, themeXml(theme));
  part('styles', typeOf('styles'), styles.toXml());
  part('sharedStrings', typeOf('sharedStrings'), strings.toXml());
  const names = sheets.flatMap((sheet, i) => definedNames(sheet, i));
  file.addXml(
    path,
    typeOf('sheet.main'),
    tag(
      'workbook',
      { xmlns: namespaces.sheet, 'xmlns:r': namespaces.relation },
      tag('workbookPr', { date1904: 0 }),
      tag('bookViews', {}, tag('workbookView', { activeTab: 0 })),
      tag(
        'sheets',
        {},
        sheets.map(({ name }, i) => tag('sheet', { name, sheetId: i + 1, 'r:id': ids[i] })),
      ),
      names.length > 0 && tag('definedNames', {}, names),
    ),
  );
  return properties === null ? file.toBytes(false) : yield* file.byteSteps();
}

function definedNames({ name, filter, repeated }: Sheet, index: number): readonly Xml[] {
  const defined = (called: string, range: string, hidden: boolean) =>
    tag(
      'definedName',
      { name: `_xlnm.${called}`, localSheetId: index, hidden: hidden ? 1 : null },
      escapeXml(range),
    );
  return [
    ...(filter === undefined
      ? []
      : [defined('_FilterDatabase', rangeName(name, filter.from, filter.to), true)]),
    ...(repeated === undefined
      ? []
      : [defined('Print_Titles', `${sheetPrefix(name)}$${repeated[0] + 1}:$${repeated[1] + 1}`, false)]),
  ];
}
