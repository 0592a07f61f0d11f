import { strToU8, zipSync } from 'fflate';

/** A cell of a made workbook: a text, a number as it is stored, or what an office program makes of it. */
export type MadeCell =
  | string
  | {
      readonly number: string;
      /** Number format of its own. */
      readonly format?: string;
      readonly formula?: string;
    }
  | { readonly error: string }
  | { readonly inline: string };

export interface MadeSheet {
  readonly rows: readonly (readonly (MadeCell | null)[])[];
  readonly merges?: readonly string[];
  /** Rows, counted from 0. */
  readonly hidden?: readonly number[];
}

const letter = (column: number): string =>
  (column < 26 ? '' : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The parts of a workbook as another program would write it, by its sheets. */
export function partsOf(sheets: Readonly<Record<string, MadeSheet>>): Record<string, string> {
  const names = Object.keys(sheets);
  const strings: string[] = [];
  const formats: string[] = [];
  const cellXml = (cell: MadeCell, at: string): string => {
    if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
    if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
    if ('inline' in cell) return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
    const style = cell.format === undefined ? 0 : formats.push(cell.format);
    const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula)}</f>`;
    return `<c r="${at}" s="${style}">${formula}<v>${cell.number}</v></c>`;
  };
  const parts: Record<string, string> = {};
  for (const [i, { rows, merges = [], hidden = [] }] of Object.values(sheets).entries()) {
    const data = rows
      .map((row, r) => {
        const cells = row.map((cell, c) => (cell === null ? '' : cellXml(cell, `${letter(c)}${r + 1}`)));
        return `<row r="${r + 1}"${hidden.includes(r) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
      })
      .join('');
    const joined = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${
        joined === '' ? '' : `<mergeCells>${joined}</mergeCells>`
      }</worksheet>`;
  }
  const list = (each: (name: string, i: number) => string) => names.map(each).join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  parts['xl/workbook.xml'] = `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${list(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )}</Relationships>`;
  parts['xl/styles.xml'] = `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats
    .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`)
    .join(
      '',
    )}</numFmts><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats
    .map((_, i) => `<xf numFmtId="${200 + i}" applyNumberFormat="1"/>`)
    .join('')}</cellXfs></styleSheet>`;
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
  return parts;
}

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

export const madeWorkbook = (sheets: Readonly<Record<string, MadeSheet>>): Uint8Array =>
  zipped(partsOf(sheets));
