import type { PictureKind, PicturePlan, PlanOf } from '../edition/plan';
import type { Describer } from '../views/picture/describer';
import { bars, rates } from './bars/describe';
import { growth, growths } from './growth/describe';
import { mended } from './mended/describe';
import { parts } from './parts/describe';
import { purses } from './purses/describe';
import { steps } from './steps/describe';
import { tally } from './tally/describe';

/**
 * Every kind of picture, with what it says. How it is drawn stands in marks.ts, walls.ts and live/ChartKit.tsx, because
 * each of these comes in a chunk of its own; the compiler names those where a kind is missing.
 */
const kinds = { growth, growths, bars, rates, parts, steps, purses, mended, tally } satisfies {
  readonly [K in PictureKind]: Describer<PlanOf<K>, { readonly kind: K }>;
};

/** What a picture is drawn from. */
export type Spec = NonNullable<ReturnType<(typeof kinds)[keyof typeof kinds]['specOf']>>;

// The compiler does not see that a plan or a spec and the entry of its kind belong together.
export const describerOf = ({ kind }: { readonly kind: PictureKind }) =>
  kinds[kind] as Describer<PicturePlan, Spec>;
