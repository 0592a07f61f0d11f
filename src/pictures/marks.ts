import type { ComponentType } from 'react';
import type { PictureKind } from '../edition/plan';
import { AmongCard } from './among/AmongCard';
import { AmongMark } from './among/AmongMark';
import { BarsCard } from './bars/BarsCard';
import { BarsMark } from './bars/BarsMark';
import { CalendarMark } from './calendar/CalendarMark';
import { FiguresCard } from './figures/FiguresCard';
import { FiguresMark } from './figures/FiguresMark';
import { GrowthCard } from './growth/GrowthCard';
import { GrowthMark } from './growth/GrowthMark';
import { GrowthsMark } from './growth/GrowthsMark';
import { HousesMark } from './houses/HousesMark';
import type { Spec } from './kinds';
import { MendedMark } from './mended/MendedMark';
import { PartsCard } from './parts/PartsCard';
import { PartsMark } from './parts/PartsMark';
import type { MarkProps } from './picture-kind';
import { ProductMark } from './product/ProductMark';
import { PursesCard } from './purses/PursesCard';
import { PursesMark } from './purses/PursesMark';
import { StepsCard } from './steps/StepsCard';
import { StepsMark } from './steps/StepsMark';
import { TallyCard } from './tally/TallyCard';
import { TallyMark } from './tally/TallyMark';
import { TimelineCard } from './timeline/TimelineCard';
import { TimelineMark } from './timeline/TimelineMark';

interface PictureMark<K extends PictureKind> {
  /** On a panel and on paper. */
  readonly Mark: ComponentType<MarkProps<K>>;
  /** The small mark of a card; null for a kind that only panels have. */
  readonly Card: ComponentType<MarkProps<K>> | null;
  /** It needs the whole width of a panel. */
  readonly wide: boolean;
  /** Whether recharts draws its lengths on a panel, once it has come. */
  readonly live: boolean;
}

/** Every kind of picture, with what screens, cards and paper draw of it. */
const marks = {
  growth: { Mark: GrowthMark, Card: GrowthCard, wide: false, live: true },
  growths: { Mark: GrowthsMark, Card: null, wide: false, live: true },
  bars: { Mark: BarsMark, Card: BarsCard, wide: false, live: true },
  rates: { Mark: BarsMark, Card: BarsCard, wide: false, live: true },
  parts: { Mark: PartsMark, Card: PartsCard, wide: false, live: true },
  among: { Mark: AmongMark, Card: AmongCard, wide: false, live: false },
  houses: { Mark: HousesMark, Card: HousesMark, wide: false, live: false },
  figures: { Mark: FiguresMark, Card: FiguresCard, wide: false, live: false },
  product: { Mark: ProductMark, Card: null, wide: false, live: false },
  timeline: { Mark: TimelineMark, Card: TimelineCard, wide: true, live: true },
  calendar: { Mark: CalendarMark, Card: null, wide: false, live: false },
  steps: { Mark: StepsMark, Card: StepsCard, wide: true, live: false },
  purses: { Mark: PursesMark, Card: PursesCard, wide: true, live: false },
  mended: { Mark: MendedMark, Card: null, wide: false, live: false },
  tally: { Mark: TallyMark, Card: TallyCard, wide: false, live: false },
} satisfies { readonly [K in PictureKind]: PictureMark<K> };

// The compiler does not see that a spec and the entry of its kind belong together.
type OfAny = Pick<PictureMark<PictureKind>, 'Mark' | 'Card' | 'wide'>;
export const markOf = (spec: Spec): OfAny => marks[spec.kind] as OfAny;

export const isChart = (spec: Spec): boolean => marks[spec.kind].live;
