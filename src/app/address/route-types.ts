import type { Language } from '../../format/number-style';
import type { TableQuery } from '../../views/list/table-query';
import type { StageQuery } from '../../views/slide/stage-query';

export type Screen =
  | { readonly name: 'overview' }
  | { readonly name: 'growth' }
  | { readonly name: 'indicators' }
  | { readonly name: 'method' }
  | { readonly name: 'area'; readonly area: string }
  /** Everything in one, to be printed; a part of it is a place to go to. */
  | { readonly name: 'booklet'; readonly part: string | null }
  /** A slide by its number in the story, from 1, or by its name, which holds under any filter. */
  | { readonly name: 'present'; readonly slide: number | string }
  | { readonly name: 'unknown' };

/** Everything that an address says. The address is the state: nothing of this is kept elsewhere. */
export interface Route {
  readonly screen: Screen;
  /** Chosen sectors in the order of the filter; none means all. */
  readonly sectors: readonly string[];
  /** The opened figure. */
  readonly figure: string | null;
  /** The term of the glossary that is shown; null on every screen but the method. */
  readonly term: string | null;
  /** Null where the address leaves it open: then the remembered one. */
  readonly language: Language | null;
  /** Numbers with every digit instead of as printed. */
  readonly exact: boolean;
  /** What the table of all indicators shows; plain on every other screen. */
  readonly table: TableQuery;
  /** How the stage is run; plain on every other screen. */
  readonly stage: StageQuery;
}

/** What an address says that can't be followed; the notice names it. */
export interface Problem {
  readonly kind:
    | 'address'
    | 'section'
    | 'figure'
    | 'sector'
    | 'term'
    | 'slide'
    | 'parameter'
    | 'value'
    | 'empty'
    | 'twice';
  readonly value: string;
}
