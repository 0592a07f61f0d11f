import type { PictureKind, PicturePlan, PlanOf } from '../edition/plan';
import type { Describer } from '../views/picture/describer';
import { among } from './among/describe';
import { bars, rates } from './bars/describe';
import { calendar } from './calendar/describe';
import { figures } from './figures/describe';
import { growth, growths } from './growth/describe';
import { houses } from './houses/describe';
import { mended } from './mended/describe';
import { parts } from './parts/describe';
import { product } from './product/describe';
import { purses } from './purses/describe';
import { steps } from './steps/describe';
import { tally } from './tally/describe';
import { timeline } from './timeline/describe';

/**
 * Every kind of picture, with what it says. How it is drawn stands in marks.ts and walls.ts, because these come in chunks of
 * their own; the compiler names those where a kind is missing.
 */
const kinds = {
  growth,
  growths,
  bars,
  rates,
  parts,
  among,
  houses,
  figures,
  product,
  timeline,
  calendar,
  steps,
  purses,
  mended,
  tally,
} satisfies {
  readonly [K in PictureKind]: Describer<PlanOf<K>, { readonly kind: K }>;
};

/** What a picture is drawn from. */
export type Spec = NonNullable<ReturnType<(typeof kinds)[keyof typeof kinds]['specOf']>>;

// The compiler does not see that a plan or a spec and the entry of its kind belong together.
export const describerOf = ({ kind }: { readonly kind: PictureKind }) =>
  kinds[kind] as Describer<PicturePlan, Spec>;
