import type { Words } from '../../format/words/zh';
import type { Datum } from '../../views/picture/pieces';
import type { NativeChart } from './native-chart';
import type { Box, BoxShape, SceneShape, SchemeColour } from './scene';

/** Where a picture is drawn from shapes. */
export interface SceneFrame {
  readonly box: Box;
  /** Type size of names, in points; never less than 12. */
  readonly size: number;
  readonly words: Words;
}

/** How a picture leaves the page: as a chart that Office draws, or as shapes. */
export type Native<Spec> =
  | { readonly chart: (spec: Spec) => NativeChart }
  | { readonly scene: (spec: Spec, frame: SceneFrame) => readonly SceneShape[] };

export const toneColours = { first: 'accent1', second: 'accent2', soft: 'accent3' } as const satisfies Record<
  Datum['tone'],
  SchemeColour
>;

/** What was worked out is hollow and dashed. */
export const hollow = {
  edge: { colour: 'dk2', width: 1.25, dashed: true },
} as const satisfies Partial<BoxShape>;
