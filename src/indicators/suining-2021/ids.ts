import type { CheckId } from './facts/checks';
import type { ClaimId } from './facts/claims';
import type { documents } from './facts/documents';
import type { mechanisms } from './facts/mechanisms';
import type { PictureId } from './plan/pictures';
import type { Written } from './written';

/** Every id and unit of this edition, so that a mistyped reference fails compilation. */
export interface Suining2021 extends Written {
  readonly check: CheckId;
  readonly claim: ClaimId;
  readonly list: (typeof mechanisms | typeof documents)[number]['id'];
  readonly picture: PictureId;
}
