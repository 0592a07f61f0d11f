import type { Language } from '../../format/number-style';
import type { Words } from '../../format/words/zh';
import type { CompareFilter } from '../../views/compare/compare-filter';
import type { TableQuery } from '../../views/list/table-query';
import type { StageQuery } from '../../views/slide/stage-query';

export const editionSteps = ['open', 'check', 'match', 'preview', 'save'] as const;
export type EditionStep = (typeof editionSteps)[number];

export type Screen =
  | { readonly name: 'overview' }
  | { readonly name: 'growth' }
  | { readonly name: 'indicators' }
  | { readonly name: 'method' }
  | { readonly name: 'one-page' }
  | { readonly name: 'worksheet' }
  /** The desk on which a further edition is brought in, at one of its steps. */
  | { readonly name: 'edition'; readonly step: EditionStep }
  /** A table of the editions that stand side by side. */
  | { readonly name: 'compare' }
  | { readonly name: 'area'; readonly area: string }
  /** The booklet; `part` is the part to scroll to. */
  | { readonly name: 'booklet'; readonly part: string | null }
  /** A slide by its number in the story, from 1, or by its name, which holds under any filter. */
  | { readonly name: 'present'; readonly slide: number | string }
  | { readonly name: 'unknown' };

/** Everything that an address says. None of it is stored anywhere else. */
export interface Route {
  readonly screen: Screen;
  /** The chosen edition by its id; null for the one that needs no name. */
  readonly edition: string | null;
  /** The editions beside it, in the order of the page; null where the address leaves that to the matches. */
  readonly beside: readonly string[] | null;
  /** Chosen sectors in the order of the filter; none means all. */
  readonly sectors: readonly string[];
  /** The opened figure, as an address names it: of the article by its id, a worked-out one by how it was worked out. */
  readonly figure: string | null;
  /** The block of the overview that is asked for; null on every other screen. */
  readonly block: 'targets' | null;
  /** The slide whose link a phone opened on this screen, by its id; null else. */
  readonly fromSlide: string | null;
  /** The term of the glossary that is shown; null on every screen but the method. */
  readonly term: string | null;
  /** Null where the address names none: then the page's own language holds. */
  readonly language: Language | null;
  /** Numbers with every digit instead of as printed. */
  readonly exact: boolean;
  /** What the table of all indicators shows; plain on every other screen. */
  readonly table: TableQuery;
  /** Which rows of the comparison are shown; all on every other screen. */
  readonly show: CompareFilter;
  /** How the stage is run; plain on every other screen. */
  readonly stage: StageQuery;
}

/** A part of an address that can't be followed; the notice names it. */
export interface Problem {
  readonly kind: keyof Words['notice']['verdicts'];
  readonly value: string;
}
