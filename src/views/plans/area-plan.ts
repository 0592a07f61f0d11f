import type { PictureId } from '../../format/words/zh/areas';
import type { IndicatorId } from '../../indicators/suining-2021/figures';
import type { PicturePlan } from '../picture-spec';

/** What an area's panel shows: the choice of figures and pictures, without a word of prose. */
export interface AreaPlan {
  /** Tiles at the top of the panel, the area's own answer first. */
  readonly tiles: readonly IndicatorId[];
  readonly pictures: readonly { readonly id: PictureId; readonly plan: PicturePlan }[];
  /** Cross-checks whose results are shown as derived figures. */
  readonly derived: readonly string[];
}
