import type { Element } from '@xmldom/xmldom';
import { all, attribute, first, type OfficeFile, relationsOf, textOf } from './office-file';
import { cellsOf, type SheetCells } from './sheet-cells';

/** Where a chart does not say what its cells say: a line a fault. */
export function chartFaults(file: OfficeFile): readonly string[] {
  return [...file.roots].flatMap(([path, root]) =>
    /\/charts\/[^/]+\.xml$/.test(path) ? faultsOf(file, path, root) : [],
  );
}

function faultsOf(file: OfficeFile, path: string, root: Element): readonly string[] {
  const found: string[] = [];
  const isSheet = path.startsWith('xl/');
  const data = relationsOf(file, path).find(({ type }) => type === 'package');
  const workbook = isSheet ? file : file.workbooks.get(data?.target ?? '');
  if (workbook === undefined) return [`${path}: no workbook`];
  const sheets = cellsOf(workbook);
  for (const reference of [...all(root, 'c:strRef'), ...all(root, 'c:numRef')])
    found.push(...referenceFaults(reference, sheets).map((fault) => `${path}: ${fault}`));
  for (const series of all(root, 'c:ser')) {
    const points = Number(attribute(first(first(series, 'c:val'), 'c:ptCount'), 'val'));
    const labels = Number(attribute(first(first(series, 'c:cat'), 'c:ptCount'), 'val'));
    if (points !== labels) found.push(`${path}: ${points} numbers for ${labels} categories`);
  }
  return found;
}

function referenceFaults(reference: Element, sheets: ReadonlyMap<string, SheetCells>): readonly string[] {
  const formula = textOf(first(reference, 'c:f'));
  const parts = /^'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (parts === null) return [`${formula} is no quoted range`];
  const [, quoted = '', column = '', from = '', lastColumn = column, to = from] = parts;
  if (lastColumn !== column) return [`${formula} is wider than a column`];
  const cells = sheets.get(quoted.replace(/''/g, "'"));
  if (cells === undefined) return [`${formula}: no such sheet`];
  const cached = new Map(
    all(reference, 'c:pt').map((point) => [Number(attribute(point, 'idx')), textOf(first(point, 'c:v'))]),
  );
  const count = Number(to) - Number(from) + 1;
  const said = Number(attribute(first(reference, 'c:ptCount'), 'val'));
  const found = said === count ? [] : [`${formula} has ${count} cells, and says ${said}`];
  for (let i = 0; i < count; i += 1) {
    const cell = cells.get(`${column}${Number(from) + i}`)?.value;
    if (cell !== cached.get(i))
      found.push(`${formula}, ${i + 1}: “${cached.get(i)}”, and the cell “${cell}”`);
  }
  return found;
}
