import type { Box, BoxShape, Paragraph, SceneShape, SchemeColour } from '../../../pictures/plot/scene';
import type { Chart, ChartSizes } from '../chart/chart';
import type { FileProperties } from '../properties';
import type { OfficeTheme } from '../theme';

/** A place that a layout keeps free: a slide fills it, and a person who adds a slide types into it. */
export interface Placeholder {
  /** By which slides name it. */
  readonly id: string;
  /** `content` takes text, a chart or a table; `number` is the number of the slide. */
  readonly type: 'title' | 'text' | 'content' | 'number';
  /** What stands in it until it is filled. */
  readonly prompt: string;
  readonly box: Box;
  /** In points. */
  readonly size: number;
  readonly colour?: SchemeColour;
  readonly bold?: boolean;
  readonly anchor?: BoxShape['anchor'];
  readonly align?: Paragraph['align'];
}

export interface DeckLayout {
  readonly id: string;
  /** In the list of layouts of Office. */
  readonly name: string;
  readonly placeholders: readonly Placeholder[];
  /** Lines and grounds behind what slides show. */
  readonly shapes: readonly SceneShape[];
  readonly background?: SchemeColour;
}

export interface ChartShape {
  readonly kind: 'chart';
  readonly name: string;
  readonly box: Box;
  readonly chart: Chart;
  readonly sizes: ChartSizes;
  readonly placeholder?: string;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  /** Around what was worked out. */
  readonly dashed?: boolean;
}

export interface TableShape {
  readonly kind: 'table';
  readonly name: string;
  /** For who does not see it. */
  readonly description: string;
  readonly box: Box;
  /** Widths in points; their sum is the width of the box. */
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
  readonly placeholder?: string;
}

export type DeckShape = SceneShape | ChartShape | TableShape;

export interface DeckSlide {
  /** The id of a layout. */
  readonly layout: string;
  /** What stands in the placeholders, by their ids. */
  readonly texts: Readonly<Record<string, readonly Paragraph[]>>;
  readonly shapes: readonly DeckShape[];
  /** What the speaker reads, a line a paragraph. */
  readonly notes: readonly string[];
}

export interface Deck {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly layouts: readonly DeckLayout[];
  readonly slides: readonly DeckSlide[];
  /** Parts of the deck: their names and where they begin, counted from 0. */
  readonly sections: readonly { readonly name: string; readonly from: number }[];
  readonly theme: OfficeTheme;
  readonly properties: FileProperties;
}
