import type { NativeChart } from '../../pictures/plot/native-chart';
import type { Box, Paragraph, SceneShape } from '../../pictures/plot/scene';
import type { TableShape } from '../ooxml/deck/deck';

/** Where the contents of a slide stand. */
export interface SlideFrame {
  readonly body: Box;
  /** The body in two parts: a picture or a large number, and rows beside it or below it. */
  readonly main: Box;
  readonly rows: Box;
  /** Type size of names, in points. */
  readonly size: number;
  /** Charts are drawn by Office, whose labels say their units. */
  readonly isOffice?: true;
}

/** A chart before anyone decides whether Office draws it or we do. */
export interface DrawnChart {
  readonly kind: 'native';
  readonly name: string;
  readonly description: string;
  /** Names the first column of its numbers. */
  readonly corner: string;
  readonly box: Box;
  readonly native: NativeChart;
  /** The same without units, for shapes of ours whose labels have no room for them; Office breaks them into lines. */
  readonly inDigits?: NativeChart;
  readonly sizes: { readonly label: number; readonly axis: number };
  readonly placeholder?: string;
  /** Where Office has no room for the names of parts on them: the place of the chart, and the names below it. */
  readonly below?: { readonly height: number; readonly shapes: readonly SceneShape[] };
}

export type DrawnShape = SceneShape | TableShape | DrawnChart;

/** What stands on a slide. */
export interface Drawn {
  readonly layout: string;
  readonly shapes: readonly DrawnShape[];
  /** Texts that stand in the place of its usual ones. */
  readonly texts?: Readonly<Record<string, readonly Paragraph[]>>;
}
