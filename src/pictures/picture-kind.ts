import type { ChartSpec, MarkSpec } from '../views/view';

export type Spec = ChartSpec | MarkSpec;
export type Kind = Spec['kind'];
export type ChartKind = ChartSpec['kind'];
type Specs = { readonly [S in Spec as S['kind']]: S };
export type SpecOf<K extends Kind> = Specs[K];

/** What a mark or a small mark of a card is given. */
export type MarkProps<K extends Kind> = { readonly spec: SpecOf<K> };

/** What a picture of the wall is given. */
export type WallProps<K extends Kind> = MarkProps<K> & {
  /** Width that it has, in rem. */
  readonly room: number;
};

/** What every chart of the kit is given. */
export type ChartProps<K extends ChartKind> = MarkProps<K> & {
  /** In pixels, measured. */
  readonly width: number;
  readonly height: number;
  /** Pixels of one rem: a wall's letters are larger. */
  readonly rem: number;
};
