import type { CheckId } from '../facts/checks';
import type { IndicatorId } from '../figures/figures';

/** The names that stand in the braces of a sentence. */
type Named<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Named<Rest>
  : never;

type Known =
  | IndicatorId
  | `${IndicatorId}|${'growth' | 'increase' | 'bare'}`
  | `check:${CheckId}`
  | 'sections'
  | 'year'
  | 'previousYear';

/** The type of the sentences if each names only what exists; otherwise a type that no sentence fits. */
type Checked<Prose extends Readonly<Record<string, string>>> = {
  readonly [Key in keyof Prose]: Named<Prose[Key]> extends Known
    ? Prose[Key]
    : `there is no ${Exclude<Named<Prose[Key]>, Known>}`;
};

/** Sentences of this edition: a name in braces that is no figure and no check fails compilation. */
export const checked = <const Prose extends Readonly<Record<string, string>>>(prose: Checked<Prose>): Prose =>
  prose as Prose;
