import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decoded = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => entities[name] ?? '');
const encoded = (text: string): string =>
  text.replace(/[<>&]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? '');

/** A: 0, B: 1, AA: 26. */
const columnOf = (cell: string): number =>
  [...cell.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A cell with its style and its text, as the file has it. */
interface Cell {
  readonly style: string;
  readonly text: string;
}

/** The part of a workbook that holds a sheet, and its cells by their address. */
interface Sheet {
  readonly part: string;
  readonly cells: Map<string, Cell>;
}

/** A workbook as a clerk types in it: its cells are read and written by the words at their head. */
export class SheetFile {
  private readonly parts: Record<string, Uint8Array>;
  private readonly sheets = new Map<string, Sheet>();

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    const shared = [...this.partText('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
      [...(item ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => decoded(text ?? '')).join(''),
    );
    const targets = new Map(
      [...this.partText('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
        /\bId="([^"]+)"/.exec(tag)?.[1],
        /\bTarget="([^"]+)"/.exec(tag)?.[1]?.replace(/^\/xl\//, ''),
      ]),
    );
    for (const [tag] of this.partText('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)) {
      const name = decoded(/\bname="([^"]+)"/.exec(tag)?.[1] ?? '');
      const part = `xl/${targets.get(/r:id="([^"]+)"/.exec(tag)?.[1])}`;
      const cells = new Map<string, Cell>();
      for (const [, attributes, inner] of this.partText(part).matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const address = /\br="([^"]+)"/.exec(attributes ?? '')?.[1] ?? '';
        const value = /<v>(.*?)<\/v>/s.exec(inner ?? '')?.[1] ?? '';
        const inline = [...(inner ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) =>
          decoded(text ?? ''),
        );
        const isShared = /\bt="s"/.test(attributes ?? '');
        cells.set(address, {
          style: /\bs="(\d+)"/.exec(attributes ?? '')?.[1] ?? '0',
          text: isShared
            ? (shared[Number(value)] ?? '')
            : inline.length > 0
              ? inline.join('')
              : decoded(value),
        });
      }
      this.sheets.set(name, { part, cells });
    }
  }

  private partText(path: string): string {
    const part = this.parts[path];
    return part === undefined ? '' : strFromU8(part);
  }

  private sheet(name: string): Sheet {
    const found = this.sheets.get(name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  text(sheet: string, cell: string): string {
    return this.sheet(sheet).cells.get(cell)?.text ?? '';
  }

  /** The letters of the column whose head begins so. */
  column(sheet: string, head: string): string {
    for (const [address, { text }] of this.sheet(sheet).cells)
      if (/^[A-Z]+1$/.test(address) && text.replace(/[*\s]/g, '').startsWith(head))
        return address.replace('1', '');
    throw new Error(`no column ${head} in ${sheet}`);
  }

  /** Numbers of the rows below the head that hold anything. */
  rows(sheet: string): readonly number[] {
    const filled = [...this.sheet(sheet).cells].filter(([, { text }]) => text !== '');
    return [...new Set(filled.map(([address]) => Number(address.replace(/\D/g, ''))))]
      .filter((row) => row > 1)
      .sort((a, b) => a - b);
  }

  get(sheet: string, row: number, head: string): string {
    return this.text(sheet, `${this.column(sheet, head)}${row}`);
  }

  /** Types into a cell. */
  put(sheet: string, row: number, head: string, text: string): string {
    const cell = `${this.column(sheet, head)}${row}`;
    this.type(sheet, cell, text);
    return cell;
  }

  type(sheet: string, cell: string, text: string): void {
    const { cells } = this.sheet(sheet);
    cells.set(cell, { style: cells.get(cell)?.style ?? '0', text });
  }

  /** The row in which a column says this. */
  rowOf(sheet: string, head: string, text: string): number {
    const found = this.rows(sheet).find((row) => this.get(sheet, row, head) === text);
    if (found === undefined) throw new Error(`no row of ${text}`);
    return found;
  }

  /** The file as an office program would save it. */
  bytes(): Uint8Array {
    const parts = { ...this.parts };
    for (const { part, cells } of this.sheets.values()) {
      const rows = new Map<number, string[]>();
      const ordered = [...cells].sort(([a], [b]) => columnOf(a) - columnOf(b));
      for (const [address, { style, text }] of ordered) {
        const row = Number(address.replace(/\D/g, ''));
        const cell =
          text === ''
            ? `<c r="${address}" s="${style}"/>`
            : `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encoded(text)}</t></is></c>`;
        rows.set(row, [...(rows.get(row) ?? []), cell]);
      }
      const data = [...rows]
        .sort(([a], [b]) => a - b)
        .map(([row, written]) => `<row r="${row}">${written.join('')}</row>`)
        .join('');
      parts[part] = strToU8(
        this.partText(part).replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${data}</sheetData>`),
      );
    }
    return zipSync(parts);
  }
}
