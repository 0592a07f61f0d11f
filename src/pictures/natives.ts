import type { PictureKind } from '../edition/plan';
import { amongScene } from './among/native';
import { barsNative } from './bars/native';
import { calendarScene } from './calendar/native';
import { figuresScene } from './figures/native';
import { growthNative, growthsNative } from './growth/native';
import { housesScene } from './houses/native';
import type { Spec } from './kinds';
import { mendedScene } from './mended/native';
import { partsNative } from './parts/native';
import type { SpecOf } from './picture-kind';
import type { Native, SceneFrame } from './plot/native';
import type { NativeChart } from './plot/native-chart';
import type { SceneShape } from './plot/scene';
import { productScene } from './product/native';
import { pursesScene } from './purses/native';
import { stepsScene } from './steps/native';
import { tallyScene } from './tally/native';
import { timelineScene } from './timeline/native';

/** Each kind of picture as it leaves the page: as a chart of Office, or as shapes where no chart can draw its marks. */
const natives: { readonly [K in PictureKind]: Native<SpecOf<K>> } = {
  growth: { chart: growthNative },
  growths: { chart: growthsNative },
  bars: { chart: barsNative },
  rates: { chart: barsNative },
  parts: { chart: partsNative },
  among: { scene: amongScene },
  houses: { scene: housesScene },
  figures: { scene: figuresScene },
  product: { scene: productScene },
  timeline: { scene: timelineScene },
  calendar: { scene: calendarScene },
  steps: { scene: stepsScene },
  purses: { scene: pursesScene },
  mended: { scene: mendedScene },
  tally: { scene: tallyScene },
};

// The compiler does not see that a spec and the entry of its kind belong together.
const entryOf = (spec: Spec) => natives[spec.kind] as Native<Spec>;

/** A picture as a chart of Office; null where it is drawn from shapes. */
export function nativeOf(spec: Spec): NativeChart | null {
  const native = entryOf(spec);
  return 'chart' in native ? native.chart(spec) : null;
}

/** A picture as shapes; null where it is a chart. */
export function sceneOf(spec: Spec, frame: SceneFrame): readonly SceneShape[] | null {
  const native = entryOf(spec);
  return 'scene' in native ? native.scene(spec, frame) : null;
}
