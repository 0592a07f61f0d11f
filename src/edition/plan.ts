import type { Ids } from './ids';

/** A figure of the article, or the result of a cross-check. */
export type PictureSource<I extends Ids = Ids> =
  | { readonly id: I['indicator'] }
  | { readonly check: I['check'] };

/** One bar, part, step or row of dots. */
export type PictureItem<I extends Ids = Ids> = PictureSource<I> & {
  /** Its colour among the others; the first colour where it is absent. */
  readonly tone?: 'second' | 'soft';
  /** Further figures of the same item: its share of the whole, or what else belongs to the step. */
  readonly also?: readonly I['indicator'][];
};

/** What money is: spent in the year, a stock, or a plan. Money of different natures is never added. */
export type MoneyNature = 'flow' | 'stock' | 'plan';

/**
 * The kinds of pictures whose plan is a list of figures:
 *
 * - `growth`: one figure and the year before.
 * - `growths`: the stated growths of several figures against each other, in percent.
 * - `bars`: amounts from one zero, one unit.
 * - `rates`: rates on one axis from 0 to 100.
 * - `tally`: a dot for each thing counted.
 * - `steps`: an order in time, each step with its own unit.
 * - `figures`: numbers in a row, where no picture of them would be honest.
 */
export const plainKinds = ['growth', 'growths', 'bars', 'rates', 'tally', 'steps', 'figures'] as const;
type PlainKind = (typeof plainKinds)[number];

/**
 * The kinds of pictures that show a whole and what belongs to it:
 *
 * - `parts`: the parts of a whole as one bar.
 * - `among`: a count among a larger one, a dot for each thing counted.
 * - `houses`: a small count as signs, solid as far as something is done.
 */
export const wholeKinds = ['parts', 'among', 'houses'] as const;
type WholeKind = (typeof wholeKinds)[number];

/** A picture, defined once by its id: its kind and the figures in it. The words around it are in the prose. */
export type PicturePlan<I extends Ids = Ids> = { readonly id: I['picture'] } & (
  | {
      readonly [K in PlainKind]: {
        readonly kind: K;
        readonly items: readonly [PictureItem<I>, ...PictureItem<I>[]];
      };
    }[PlainKind]
  | {
      readonly [K in WholeKind]: {
        readonly kind: K;
        readonly whole: PictureItem<I>;
        readonly items: readonly [PictureItem<I>, ...PictureItem<I>[]];
      };
    }[WholeKind]
  | {
      /** A rectangle: how many, how much each and how much in all, tied by a check of the edition. */
      readonly kind: 'product';
      readonly check: I['check'];
      readonly items: readonly [width: PictureItem<I>, height: PictureItem<I>, area: PictureItem<I>];
    }
  | {
      /** Money of different periods on an axis of years. */
      readonly kind: 'timeline';
      readonly items: readonly [Span<I>, ...Span<I>[]];
    }
  | {
      /** Who does something how often in a year: a block for each time. */
      readonly kind: 'calendar';
      readonly items: readonly [Recurring<I>, ...Recurring<I>[]];
    }
  | {
      /** Money of different natures side by side, without an axis. */
      readonly kind: 'purses';
      readonly items: readonly [Purse<I>, ...Purse<I>[]];
    }
  | {
      /** Problems found, and the statement that they were put right. */
      readonly kind: 'mended';
      readonly items: readonly [Mended<I>, ...Mended<I>[]];
    }
);

export type PictureKind = PicturePlan['kind'];
type Plans = { readonly [P in PicturePlan as P['kind']]: P };
export type PlanOf<K extends PictureKind> = Plans[K];

type Purse<I extends Ids> = PictureItem<I> & { readonly nature: MoneyNature };
/** Money with the years that the article gives it, the first and the last. */
type Span<I extends Ids> = Purse<I> & { readonly from: number; readonly to: number };
/** Done so many times in a year, as the article says it: monthly is 12. */
type Recurring<I extends Ids> = PictureItem<I> & { readonly times: number };
type Mended<I extends Ids> = PictureItem<I> & { readonly claim: I['claim'] };

/**
 * One subject of a panel. Its subject and its finding are in the prose (`group.<section>.<id>.subject`, `.sentence`);
 * without a sentence the title of its picture is its finding.
 */
export interface GroupPlan<I extends Ids = Ids> {
  /** Unique within its section. */
  readonly id: string;
  /** Rows, the group's own answer first. A figure that a picture of the panel draws needs no row. */
  readonly figures?: readonly I['indicator'][];
  readonly pictures?: readonly I['picture'][];
  readonly claims?: readonly I['claim'][];
  /** Statements whose verdict stands in the row of the figure that they are about: 73户 …，全部整改到位. */
  readonly verdicts?: readonly I['claim'][];
  readonly lists?: readonly I['list'][];
  /** Statements and list entries that the rows or the sentence say already, so that they are not listed once more. */
  readonly said?: readonly (I['list'] | I['claim'])[];
  /** Cross-checks whose results are shown as derived figures. */
  readonly derived?: readonly I['check'][];
}

/** What the panel of a section shows, and its card on the overview. */
export interface SectionPlan<I extends Ids = Ids> {
  readonly id: I['section'];
  /** In reading order. What they leave out of the section follows behind them by rule. */
  readonly groups: readonly GroupPlan<I>[];
  readonly card: {
    /** Its first figure: the search names it before the others. */
    readonly lead: I['indicator'];
    readonly picture?: I['picture'];
  };
}

/** Lengths of a talk in minutes. */
export const talkLengths = [3, 5, 10, 20] as const;
export type TalkLength = (typeof talkLengths)[number];

/**
 * Slides that say what other screens say, so that a plan only gives them their place: the cover, the message of the year, what
 * was held, the growths, a divider with the areas, recognitions, what comes next, the end, and in the annex the checks.
 */
export const plainSlides = [
  'cover',
  'message',
  'held',
  'growths',
  'areas',
  'recognitions',
  'next',
  'end',
  'checks',
] as const;
export type PlainSlide = (typeof plainSlides)[number];

/** One slide of the story. Its id is a part of addresses and stays the same when the story changes its order. */
export type SlidePlan<I extends Ids = Ids> = {
  readonly id: string;
  /** The shortest talk that has this slide. */
  readonly from: TalkLength;
} & (
  | { readonly kind: PlainSlide }
  | {
      /** Led by a picture, with rows of figures beside it. */
      readonly kind: 'picture';
      readonly section: I['section'];
      readonly picture: I['picture'];
      /** At most seven figures, none of them drawn in the picture. */
      readonly rows: readonly I['indicator'][];
      /** An entry with members, which stand above the rows. */
      readonly list?: I['list'];
    }
  | {
      /** One or two large numbers, with rows of figures beside or below them. */
      readonly kind: 'numbers';
      readonly section: I['section'];
      readonly large: readonly I['indicator'][];
      /** Right under the one large number: what belongs to it, or a result that is worked out from it. */
      readonly under?: readonly PictureSource<I>[];
      readonly rows: readonly I['indicator'][];
    }
  | {
      /** One or two statements that fill the wall. */
      readonly kind: 'statements';
      readonly section: I['section'];
      readonly claims: readonly I['claim'][];
    }
);

/**
 * The questions that the page of a sector answers, in the order of its columns: what was put in, what was earned, whom it
 * reached, what was built or done, what is planned, what was held.
 */
export const sectorQuestions = ['putIn', 'earned', 'reached', 'built', 'planned', 'held'] as const;
export type SectorQuestion = (typeof sectorQuestions)[number];

/** Which figures of a sector answer which question. A figure that is not named answers one by rule (`questionOf`). */
export interface SectorPlan<I extends Ids = Ids> {
  readonly id: I['sector'];
  /** The main figure of each question first. */
  readonly answers: { readonly [Q in SectorQuestion]?: readonly I['indicator'][] };
  /** Figures that belong to many sectors, said once below the columns. */
  readonly also: readonly I['indicator'][];
  /** Results that stand small under the first figure that they are worked out from. */
  readonly derived: readonly I['check'][];
}

/** Which figures stand where. An edition without a plan gets one by rule (`planByRule`). */
export interface Plan<I extends Ids = Ids> {
  /** Order of the stated growths on the overview; those not named follow. */
  readonly headline: readonly I['indicator'][];
  /** Statements with a verdict that the overview lists, in their order there: the bottom line, then what was put right. */
  readonly bottomLine: readonly I['claim'][];
  readonly pictures: readonly PicturePlan<I>[];
  readonly sections: readonly SectionPlan<I>[];
  readonly sectors: readonly SectorPlan<I>[];
  readonly slides: readonly SlidePlan<I>[];
}
