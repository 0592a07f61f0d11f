import type { SchemeColour } from '../../../pictures/plot/scene';
import { namespaces } from '../namespaces';
import { furtherColours, type Typeface } from '../theme';
import { tag, type Xml } from '../xml';

/** How a cell looks. What is left out is as in an empty sheet: upright ink, no ground, no edge. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly heading?: boolean;
  /** In points. */
  readonly size?: number;
  readonly colour?: SchemeColour;
  readonly fill?: SchemeColour;
  /** Edge below, or a dashed one around what was worked out. */
  readonly edge?: 'below' | 'dashed';
  /** Number format of Office. */
  readonly format?: string;
  readonly align?: 'left' | 'right' | 'center';
  /** So many characters from the edge that it stands at. */
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly underline?: boolean;
}

/** The order in which cells name the colours of the theme. */
const themeIndex: readonly SchemeColour[] = ['lt1', 'dk1', 'lt2', 'dk2', ...furtherColours];
const colourXml = (name: string, colour: SchemeColour) => tag(name, { theme: themeIndex.indexOf(colour) });

/** Number formats below this are Office's own. */
const firstFormat = 164;

/** Gathers the styles that cells use, each once. */
export class CellStyles {
  private readonly fonts: string[];
  // The first two grounds are Office's own.
  private readonly fills: string[] = [patternFill('none'), patternFill('gray125')];
  private readonly borders: string[] = [edgesXml(undefined)];
  private readonly formats: string[] = [];
  private readonly cells: string[];
  private readonly known = new Map<string, number>();

  constructor(
    private readonly text: Typeface,
    private readonly headings: Typeface,
  ) {
    this.fonts = [this.fontXml({})];
    this.cells = [this.cellXml({})];
  }

  /** The number by which a cell names its style. */
  indexOf(style: CellStyle): number {
    // Thousands of cells have a few dozens of styles.
    const key = JSON.stringify(style);
    const at = this.known.get(key) ?? added(this.cells, this.cellXml(style));
    this.known.set(key, at);
    return at;
  }

  toXml(): Xml {
    const { fonts, fills, borders, formats, cells } = this;
    const list = (name: string, items: readonly Xml[]) => tag(name, { count: items.length }, items);
    return tag(
      'styleSheet',
      { xmlns: namespaces.sheet },
      formats.length > 0 &&
        list(
          'numFmts',
          formats.map((formatCode, i) => tag('numFmt', { numFmtId: firstFormat + i, formatCode })),
        ),
      list('fonts', fonts),
      list('fills', fills),
      list('borders', borders),
      list('cellStyleXfs', [tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', cells),
      list('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    );
  }

  private fontXml({ bold, heading, size = 11, colour = 'dk1', underline }: CellStyle): Xml {
    const { latin, asian } = heading === true ? this.headings : this.text;
    return tag(
      'font',
      {},
      bold === true && tag('b'),
      underline === true && tag('u'),
      tag('sz', { val: size }),
      colourXml('color', colour),
      // A cell has one typeface for all scripts: the Chinese one, whose Latin letters fit it.
      tag('name', { val: asian || latin }),
      tag('family', { val: 2 }),
    );
  }

  private cellXml(style: CellStyle): Xml {
    const { fill, edge, format, align, indent, wrap } = style;
    const numFmtId = format === undefined ? 0 : firstFormat + added(this.formats, format);
    const fontId = added(this.fonts, this.fontXml(style));
    const fillId = fill === undefined ? 0 : added(this.fills, solidFill(fill));
    const borderId = added(this.borders, edgesXml(edge));
    return tag(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId === 0 ? null : 1,
        applyFont: 1,
        applyFill: fillId === 0 ? null : 1,
        applyBorder: borderId === 0 ? null : 1,
        applyAlignment: 1,
      },
      tag('alignment', {
        horizontal: align ?? null,
        vertical: 'center',
        wrapText: wrap === true ? 1 : null,
        // Counts only beside an alignment.
        indent: align === undefined ? null : indent,
      }),
    );
  }
}

/** The place of an item in a list, which it joins if it is new. */
function added(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at >= 0 ? at : list.push(item) - 1;
}

const patternFill = (patternType: string) => tag('fill', {}, tag('patternFill', { patternType }));
const solidFill = (colour: SchemeColour) =>
  tag('fill', {}, tag('patternFill', { patternType: 'solid' }, colourXml('fgColor', colour)));

function edgesXml(edge: CellStyle['edge']): Xml {
  const line = (name: string, style: string | null, colour: SchemeColour) =>
    style === null ? tag(name) : tag(name, { style }, colourXml('color', colour));
  const around = edge === 'dashed' ? 'dashed' : null;
  return tag(
    'border',
    {},
    line('left', around, 'accent1'),
    line('right', around, 'accent1'),
    line('top', around, 'accent1'),
    edge === 'below' ? line('bottom', 'thin', 'accent5') : line('bottom', around, 'accent1'),
    tag('diagonal'),
  );
}
