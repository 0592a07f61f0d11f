import type { PictureKind } from '../edition/plan';
import type { Spec } from './kinds';

type Specs = { readonly [S in Spec as S['kind']]: S };
export type SpecOf<K extends PictureKind> = Specs[K];

/** What a mark or a small mark of a card is given. */
export type MarkProps<K extends PictureKind> = { readonly spec: SpecOf<K> };

/** What a picture of the wall is given. */
export type WallProps<K extends PictureKind> = MarkProps<K> & {
  /** Width that it has, in rem. */
  readonly room: number;
  /** Figures that the title of the slide names, by their ids. */
  readonly named?: readonly string[];
};
