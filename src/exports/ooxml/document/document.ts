import type { SchemeColour } from '../../../pictures/plot/scene';
import type { Chart, ChartSizes } from '../chart/chart';
import type { FileProperties } from '../properties';
import type { OfficeTheme, Typeface } from '../theme';

/** How paragraphs of a kind look. Sizes and distances in points. */
export interface ParagraphStyle {
  /** By which paragraphs name it. */
  readonly id: string;
  /** In the list of styles of Office. */
  readonly name: string;
  readonly face: Typeface;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: SchemeColour;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Exactly so high is a line; as high as its letters need where it is left out. */
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  /** The first line begins so many characters later. */
  readonly indent?: number;
  /** A heading of this level, from 1: it is numbered, stands in the outline and keeps with what follows. */
  readonly heading?: 1 | 2;
  /** Keeps with the paragraph after it. */
  readonly keepsNext?: boolean;
}

export interface DocumentRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: SchemeColour;
  /** A dotted line under what was put back in the article’s text. */
  readonly restored?: boolean;
  /** Said at the foot of the page, with a mark behind the run. */
  readonly footnote?: string;
  /** An address outside. */
  readonly link?: string;
}

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly runs: readonly DocumentRun[];
  readonly startsPage?: boolean;
  readonly keepsNext?: boolean;
}

export interface DocumentCell {
  readonly runs: readonly DocumentRun[];
  /** Where it is another than the table's. */
  readonly style?: string;
  readonly align?: ParagraphStyle['align'];
  /** Around what was worked out. */
  readonly dashed?: boolean;
}

export interface DocumentTable {
  readonly kind: 'table';
  /** Style of the paragraphs in its cells. */
  readonly style: string;
  /** In points. */
  readonly columns: readonly number[];
  /** Lines of a table with a head, or between rows, or none; the first row of a table with a head stands on every page. */
  readonly lines?: 'head' | 'rows' | 'none';
  /** No page ends within it. */
  readonly together?: boolean;
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentChart {
  readonly kind: 'chart';
  /** Style of the paragraph that holds it. */
  readonly style: string;
  readonly chart: Chart;
  readonly sizes: ChartSizes;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export type DocumentBlock = DocumentParagraph | DocumentTable | DocumentChart;

export interface OfficeDocument {
  readonly blocks: readonly DocumentBlock[];
  /** The first is the style of what has none. */
  readonly styles: readonly ParagraphStyle[];
  /** Of what stands at the foot of a page. */
  readonly footnoteStyle: string;
  /** How headings of the two levels are numbered: `%1、` and `（%2）`. */
  readonly numbering: {
    readonly format: 'chineseCounting' | 'decimal';
    readonly texts: readonly [string, string];
  };
  /** What stands in for a typeface that a PC does not have. */
  readonly substitutes: Readonly<Record<string, string>>;
  /** At the foot of each page; `{page}` and `{pages}` stand for their numbers. */
  readonly foot: string;
  readonly theme: OfficeTheme;
  readonly properties: FileProperties;
  /** Distances from the edges of A4, and that of the lines that text keeps to, or null for none; in points. */
  readonly page: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly line: number | null;
  };
}
