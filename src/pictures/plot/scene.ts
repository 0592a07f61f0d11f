/** The twelve colours of a theme, as Office names them. */
export type SchemeColour =
  | 'dk1'
  | 'lt1'
  | 'dk2'
  | 'lt2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'hlink'
  | 'folHlink';

/** A place on a page or slide, in points from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextRun {
  /** A line break by itself ends a line and no paragraph. */
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: SchemeColour;
  readonly heading?: boolean;
  /** A dotted line under what was put back in the article’s text. */
  readonly restored?: boolean;
  /** The number of a slide, from 1, or an address outside. */
  readonly link?: number | string;
}

export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly align?: 'left' | 'center' | 'right';
  /** Points above it. */
  readonly before?: number;
  /** Height of its lines in points, so that every program gives them the same; by the typeface where none is said. */
  readonly line?: number;
}

export interface Edge {
  readonly colour: SchemeColour;
  /** In points. */
  readonly width: number;
  readonly dashed?: boolean;
}

/** A named outline, or the corners of one as shares of its box. */
export type Outline = 'rectangle' | 'ellipse' | readonly (readonly [x: number, y: number])[];

/** A shape with or without text in it. */
export interface BoxShape {
  readonly kind: 'box';
  /** What a list of the slide's objects calls it. */
  readonly name: string;
  readonly box: Box;
  readonly outline?: Outline;
  readonly fill?: SchemeColour;
  readonly edge?: Edge;
  readonly paragraphs?: readonly Paragraph[];
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** Points between the edges and the text. */
  readonly inset?: number;
}

export interface LineShape {
  readonly kind: 'line';
  readonly name: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly edge: Edge;
}

/** Dots in rows, one shape altogether: hundreds of single ones are no kindness to whoever edits them. */
export interface DotsShape {
  readonly kind: 'dots';
  readonly name: string;
  readonly box: Box;
  /** Middles, from the corner of the box. */
  readonly centres: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
  readonly fill: SchemeColour;
}

/** What belongs together: moved, copied and described as one. */
export interface GroupShape {
  readonly kind: 'group';
  readonly name: string;
  /** For who does not see it. */
  readonly description: string;
  readonly shapes: readonly SceneShape[];
}

/** What can be drawn in a slide and as a picture alike. */
export type SceneShape = BoxShape | LineShape | DotsShape | GroupShape;

/** The box around shapes. */
export function boxAround(shapes: readonly SceneShape[]): Box {
  const boxes = shapes.map(boxOf);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

function boxOf(shape: SceneShape): Box {
  if (shape.kind === 'box' || shape.kind === 'dots') return shape.box;
  if (shape.kind === 'group') return boxAround(shape.shapes);
  const { from, to } = shape;
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}
