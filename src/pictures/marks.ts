import type { ComponentType } from 'react';
import type { PictureKind } from '../edition/plan';
import { BarsMark } from './bars/BarsMark';
import { barsHeight } from './bars/geometry';
import { GrowthMark } from './growth/GrowthMark';
import { GrowthsMark } from './growth/GrowthsMark';
import { growthHeight, growthsHeight } from './growth/geometry';
import type { Spec } from './kinds';
import { MendedMark } from './mended/MendedMark';
import { partsHeight } from './parts/geometry';
import { PartsMark } from './parts/PartsMark';
import type { MarkProps, SpecOf } from './picture-kind';
import { PursesCard } from './purses/PursesCard';
import { PursesMark } from './purses/PursesMark';
import { StepsCard } from './steps/StepsCard';
import { StepsMark } from './steps/StepsMark';
import { TallyCard } from './tally/TallyCard';
import { TallyMark } from './tally/TallyMark';

interface PictureMark<K extends PictureKind> {
  /** In plain HTML: where no axis would be honest, on paper, and while a chart is on its way. */
  readonly Mark: ComponentType<MarkProps<K>>;
  /** The small mark of a card; null for a kind that only panels have. */
  readonly Card: ComponentType<MarkProps<K>> | null;
  /** It needs the whole width of a panel. */
  readonly wide: boolean;
  /** How high its chart is, in rem, known before it is drawn; null for a kind that the chart kit does not draw. */
  readonly chartHeight: ((spec: SpecOf<K>) => number) | null;
}

/** Every kind of picture, with what screens, cards and paper draw of it. */
const marks = {
  growth: { Mark: GrowthMark, Card: null, wide: false, chartHeight: growthHeight },
  growths: { Mark: GrowthsMark, Card: null, wide: false, chartHeight: growthsHeight },
  bars: { Mark: BarsMark, Card: BarsMark, wide: false, chartHeight: barsHeight },
  rates: { Mark: BarsMark, Card: BarsMark, wide: false, chartHeight: barsHeight },
  parts: { Mark: PartsMark, Card: PartsMark, wide: false, chartHeight: partsHeight },
  steps: { Mark: StepsMark, Card: StepsCard, wide: true, chartHeight: null },
  purses: { Mark: PursesMark, Card: PursesCard, wide: true, chartHeight: null },
  mended: { Mark: MendedMark, Card: null, wide: false, chartHeight: null },
  tally: { Mark: TallyMark, Card: TallyCard, wide: false, chartHeight: null },
} satisfies { readonly [K in PictureKind]: PictureMark<K> };

/** The kinds that recharts draws. */
export type ChartKind = {
  [K in keyof typeof marks]: (typeof marks)[K]['chartHeight'] extends null ? never : K;
}[keyof typeof marks];
export type ChartSpec = SpecOf<ChartKind>;

// The compiler does not see that a spec and the entry of its kind belong together.
type OfAny = Pick<PictureMark<PictureKind>, 'Mark' | 'Card' | 'wide'>;
export const markOf = (spec: Spec): OfAny => marks[spec.kind] as OfAny;

export const isChart = (spec: Spec): spec is ChartSpec => marks[spec.kind].chartHeight !== null;

export const heightOf = (spec: ChartSpec): number =>
  (marks[spec.kind].chartHeight as (spec: ChartSpec) => number)(spec);
