import { XmlScanner } from '../../edition/workbook/scan-xml';

type Weight = 'error' | 'notice';

/** Grounds of marked cells: red for what must be mended, blue for what was said. */
const grounds: Readonly<Record<Weight, string>> = { error: 'FFF4A9A0', notice: 'FFCFE0F5' };

/** The styles of a workbook, to which marked copies of its cells' styles are added. */
export class MarkStyles {
  private readonly cells: readonly string[];
  private readonly fills: number;
  private readonly added: string[] = [];
  private readonly places = new Map<string, number>();

  /** @param xml null where the workbook has none: its cells are then not coloured */
  constructor(private readonly xml: string | null) {
    const { cells, fills } = xml === null ? { cells: [], fills: 0 } : stylesIn(xml);
    this.cells = cells;
    this.fills = fills;
  }

  /** The style of a cell with a coloured ground; null where there are no styles. */
  marked(style: number, weight: Weight): number | null {
    const own = this.cells[style] ?? this.cells[0];
    if (own === undefined) return null;
    const fill = this.fills + (weight === 'error' ? 0 : 1);
    return this.place(
      own
        .replace(/ (fillId|applyFill)="[^"]*"/g, '')
        .replace(/^<([\w:]+)/, `<$1 fillId="${fill}" applyFill="1"`),
    );
  }

  /** The style of the column that says what is wrong. */
  get words(): number | null {
    const [own] = this.cells;
    if (own === undefined) return null;
    const prefix = /^<(\w+:)?/.exec(own)?.[1] ?? '';
    return this.place(
      `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><${prefix}alignment vertical="center" wrapText="1"/></${prefix}xf>`,
    );
  }

  private place(xf: string): number {
    const known = this.places.get(xf);
    if (known !== undefined) return known;
    const place = this.cells.length + this.added.push(xf) - 1;
    this.places.set(xf, place);
    return place;
  }

  get text(): string | null {
    if (this.xml === null || this.added.length === 0) return this.xml;
    const fills = (prefix: string) =>
      Object.values(grounds)
        .map(
          (rgb) =>
            `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/></${prefix}patternFill></${prefix}fill>`,
        )
        .join('');
    return longer(
      longer(this.xml, 'fills', fills, this.fills + 2),
      'cellXfs',
      () => this.added.join(''),
      this.cells.length + this.added.length,
    );
  }
}

/** A list with more entries at its end, and with the count that it then has. */
function longer(xml: string, list: string, more: (prefix: string) => string, count: number): string {
  const open = new RegExp(`<(\\w+:)?${list}\\b[^>]*>`).exec(xml);
  const prefix = open?.[1] ?? '';
  const end = xml.indexOf(`</${prefix}${list}>`);
  if (open === null || end < 0) return xml;
  const root = open[0].replace(/ count="\d*"/, '').replace(/>$/, ` count="${count}">`);
  const from = open.index + open[0].length;
  return `${xml.slice(0, open.index)}${root}${xml.slice(from, end)}${more(prefix)}${xml.slice(end)}`;
}

/** The styles of cells as they stand, and how many grounds there are. */
function stylesIn(text: string): { readonly cells: readonly string[]; readonly fills: number } {
  const cells: string[] = [];
  let fills = 0;
  let list = '';
  let from = 0;
  const xml = new XmlScanner(text);
  while (xml.next()) {
    if (xml.kind === 'text') continue;
    if (xml.name === 'cellXfs' || xml.name === 'fills') list = xml.kind === 'open' ? xml.name : '';
    if (list === 'fills' && xml.name === 'fill' && xml.kind === 'open') fills += 1;
    if (list !== 'cellXfs' || xml.name !== 'xf') continue;
    if (xml.kind === 'open') from = xml.from;
    if (xml.kind === 'close' || xml.isEmpty) cells.push(text.slice(from, xml.to));
  }
  return { cells, fills };
}
