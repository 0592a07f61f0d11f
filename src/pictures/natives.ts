import type { PictureKind } from '../edition/plan';
import { barsNative } from './bars/native';
import { growthNative, growthsNative } from './growth/native';
import type { Spec } from './kinds';
import { partsNative } from './parts/native';
import type { SpecOf } from './picture-kind';
import type { NativeChart } from './plot/native-chart';

/** Kinds of pictures as charts of Office; null for a kind whose marks no chart can draw. */
const natives: { readonly [K in PictureKind]: ((spec: SpecOf<K>) => NativeChart) | null } = {
  growth: growthNative,
  growths: growthsNative,
  bars: barsNative,
  rates: barsNative,
  parts: partsNative,
  among: null,
  houses: null,
  figures: null,
  product: null,
  timeline: null,
  calendar: null,
  steps: null,
  purses: null,
  mended: null,
  tally: null,
};

/** A picture as a chart of Office; null where its kind is none. */
export function nativeOf(spec: Spec): NativeChart | null {
  // The compiler does not see that a spec and the entry of its kind belong together.
  const native = natives[spec.kind] as ((of: Spec) => NativeChart) | null;
  return native === null ? null : native(spec);
}
