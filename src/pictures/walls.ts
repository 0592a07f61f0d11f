import type { ComponentType } from 'react';
import type { PictureKind } from '../edition/plan';
import { AmongWall } from './among/AmongWall';
import among from './among/among-wall.css?inline';
import { BarsWall } from './bars/BarsWall';
import bars from './bars/bars-wall.css?inline';
import { CalendarWall } from './calendar/CalendarWall';
import calendar from './calendar/calendar-wall.css?inline';
import { FiguresWall } from './figures/FiguresWall';
import figures from './figures/figures-wall.css?inline';
import { GrowthsWall } from './growth/GrowthsWall';
import { GrowthWall } from './growth/GrowthWall';
import growth from './growth/growth-wall.css?inline';
import { HousesWall } from './houses/HousesWall';
import houses from './houses/houses-wall.css?inline';
import type { Spec } from './kinds';
import { MendedWall } from './mended/MendedWall';
import mended from './mended/mended-wall.css?inline';
import { PartsWall } from './parts/PartsWall';
import parts from './parts/parts-wall.css?inline';
import type { WallProps } from './picture-kind';
import { ProductWall } from './product/ProductWall';
import product from './product/product-wall.css?inline';
import { PursesWall } from './purses/PursesWall';
import purses from './purses/purses-wall.css?inline';
import { StepsWall } from './steps/StepsWall';
import steps from './steps/steps-wall.css?inline';
import { TallyWall } from './tally/TallyWall';
import tally from './tally/tally-wall.css?inline';
import { TimelineWall } from './timeline/TimelineWall';
import timeline from './timeline/timeline-wall.css?inline';
import wall from './wall/wall.css?inline';

interface WallKind<K extends PictureKind> {
  readonly Wall: ComponentType<WallProps<K>>;
  readonly css: string;
}

/** Every kind of picture in the large type of a wall. Only the stage imports this, so that it comes in the stage's chunk. */
const walls: { readonly [K in PictureKind]: WallKind<K> } = {
  growth: { Wall: GrowthWall, css: growth },
  growths: { Wall: GrowthsWall, css: growth },
  bars: { Wall: BarsWall, css: bars },
  rates: { Wall: BarsWall, css: bars },
  parts: { Wall: PartsWall, css: parts },
  among: { Wall: AmongWall, css: among },
  houses: { Wall: HousesWall, css: houses },
  figures: { Wall: FiguresWall, css: figures },
  product: { Wall: ProductWall, css: product },
  timeline: { Wall: TimelineWall, css: timeline },
  calendar: { Wall: CalendarWall, css: calendar },
  steps: { Wall: StepsWall, css: steps },
  purses: { Wall: PursesWall, css: purses },
  mended: { Wall: MendedWall, css: mended },
  tally: { Wall: TallyWall, css: tally },
};

// The compiler does not see that a spec and the entry of its kind belong together.
export const wallOf = (spec: Spec) => walls[spec.kind].Wall as ComponentType<WallProps<PictureKind>>;

/** The rules of all kinds, behind what they share. */
export const wallStyle = [wall, ...new Set(Object.values(walls).map(({ css }) => css))].join('');
