import type { Ids } from './ids';
import type { Match, MatchedBy } from './match';
import type { Plan } from './plan';
import type { Prose } from './prose';
import type { Caution, NoIndicator, OpenQuestion, Term } from './remarks';
import type { Text } from './text';

/** The opening of the article, a chapter (mostly mechanisms and documents), or an area of work. */
export type SectionKind = 'overview' | 'chapter' | 'work-area';

export interface Section<I extends Ids = Ids> {
  readonly id: I['section'];
  readonly kind: SectionKind;
  /** Position among the sections of the same kind, from 1. */
  readonly order: number;
  /** The name as the article gives it. */
  readonly name: Text;
  /** A name of at most six characters, for navigation. */
  readonly shortName: Text;
  /** What its panel is called where the section itself is no subject (the opening): 收入与集体经济. */
  readonly panelName?: Text;
}

/** A line of government that owns figures, across the areas. */
export interface Sector<I extends Ids = Ids> {
  readonly id: I['sector'];
  readonly name: Text;
}

/**
 * How the article hedges a number: 余 and 以上 say at least, 左右 about, 以下 at most.
 * Absent: the number stands without a hedge.
 */
export type Qualifier = 'at-least' | 'about' | 'at-most';

/** Where a phrase stands in the article. */
export interface Place {
  /** 0 for what stands before the first numbered part (一、), else the number of the part. */
  readonly part: number;
  /** The item （一）, （二） … of the part, from 1; null in the opening. */
  readonly item: number | null;
  /** Paragraph within the item, from 1; 0 where nobody said in which place of the article it stands. */
  readonly paragraph: number;
}

/** The shortest phrase of the article that carries a figure or a statement, at most 40 characters. */
export interface Evidence extends Place {
  /** Exactly as it stands in the article, damage included. */
  readonly phrase: string;
  /** The phrase with lost characters put back; deleting the inserted ones gives the phrase. */
  readonly reading?: string;
  /** The phrase gives the number but leaves its measure word unsaid (“6+7+1”). */
  readonly unitUnsaid?: true;
}

/** The prices or counts from which a growth was worked out; `unstated` if the article doesn't say. */
export type ChangeBasis = 'count' | 'current-price' | 'constant-price' | 'unstated';

/** A growth that the article states, against the year before. */
export interface Change {
  /** Digits as printed, without sign: "13.38". */
  readonly printed: string;
  /** Percent, or percentage points of a rate. The two are never drawn beside each other. */
  readonly unit: '%' | '个百分点';
  readonly direction: 'up' | 'down';
  /** Whether a rise is good news; tone on screen follows from this and the direction. */
  readonly polarity: 'up-is-good' | 'down-is-good' | 'neutral';
  readonly basis: ChangeBasis;
  /**
   * What it is measured against, if that is not the year before: 比“十三五”末, 年均, 累计. Such a growth carries this label
   * wherever it stands, is never called 同比, and no year before is worked back from it.
   */
  readonly against?: Text;
  /**
   * Worked out from the printed values of two matched editions, where this edition states no growth. Its evidence is that of
   * the figure itself. It is never part of a file (see `withEarlier`).
   */
  readonly computed?: true;
  readonly evidence: Evidence;
}

/** The same figure as an earlier edition printed it. */
export interface Earlier {
  /** The id of the earlier edition, its year, and the figure in it. */
  readonly edition: string;
  readonly year: number;
  readonly indicator: Indicator;
  readonly relation: 'same' | 'renamed' | 'redefined';
  readonly by: MatchedBy;
  /**
   * - `before`: of the year before, and a growth may be said.
   * - `apart`: of the year before but counted otherwise, for another period or too vaguely, so that both values only stand side
   *   by side.
   * - `older`: of an older year, which no yearly growth has to do with.
   */
  readonly standing: 'before' | 'apart' | 'older';
  /** Bounds that rounding leaves to the growth of the two values, in percent or points, and its last digit; null without one. */
  readonly growth: GrowthBounds | null;
}

export interface GrowthBounds {
  readonly low: number;
  readonly high: number;
  readonly unit: Change['unit'];
  /** Power of ten of the last digit that the growth bears. */
  readonly exponent: number;
}

/** `growth`: only a growth is stated and no value; `printed` and `unit` are then those of the growth. */
export type IndicatorKind = 'total' | 'count' | 'rate' | 'ratio' | 'average' | 'growth';

/** A figure of the article. */
export interface Indicator<I extends Ids = Ids> {
  /** `area.noun.measure` */
  readonly id: I['indicator'];
  readonly name: Text;
  /** A label of few words for charts and cards; absent where the name is short enough. */
  readonly shortName?: Text;
  readonly section: I['section'];
  /** May be empty where an edition has no lines of government. */
  readonly sectors: readonly I['sector'][];
  /** Digits exactly as printed: "1781.30" keeps its zero. */
  readonly printed: string;
  /** The unit with its 万 or 亿, as printed. */
  readonly unit: I['unit'];
  readonly qualifier?: Qualifier;
  readonly kind: IndicatorKind;
  /** Present where a value or a period had to be put back together; absent means stated. */
  readonly status?: 'reconstructed';
  /**
   * Present if it is another period than the year under review: nine months, 累计, a plan. If it is absent, the figure
   * is of the year under review; `yearWords` then holds the word with which the article says so, if it does.
   */
  readonly period?: Text;
  /** The word by which the article says that the figure is of the whole year (全年, 2021年, 年度), in its sentence. */
  readonly yearWords?: string;
  /** Where the period itself is damaged in the article: the phrase and its reading. */
  readonly periodEvidence?: Evidence;
  /** Present if the figure is not of the whole city, or not of the whole population that its name suggests. */
  readonly scope?: Text;
  /** Where another sentence of the article gives the scope: the phrase that does. */
  readonly scopeEvidence?: Evidence;
  /** A set amount (每个给予100万元), which was never rounded. */
  readonly standard?: true;
  readonly evidence: Evidence;
  readonly alsoAt?: readonly Evidence[];
  readonly change?: Change;
  readonly note?: Text;
  /** Editorial weight: 1 leads its section, 2 is a tile of its section, 3 is shown only on request. */
  readonly weight: 1 | 2 | 3;
  /** Only while two editions stand side by side (`withEarlier`); never part of a file. */
  readonly earlier?: Earlier;
}

/** A statement of the article that is no number: 无人辍学, 全部整改. */
export interface Claim<I extends Ids = Ids> {
  readonly id: I['claim'];
  readonly section: I['section'];
  readonly sectors: readonly I['sector'][];
  readonly text: Text;
  /**
   * The article's own word for what was held or put right (未发生, 无人辍学, 全部整改到位), as it stands in the phrase;
   * absent where the statement is no such result. Its sentence is in the prose, `held.<id>`, and contains this word.
   */
  readonly verdict?: Text;
  readonly evidence: Evidence;
  readonly about: readonly I['indicator'][];
}

export type ListKind = 'mechanism' | 'policy' | 'recognition' | 'partner' | 'activity';

/** Who stands behind a document, a recognition or a partnership. */
export type Level = 'national' | 'national-and-provincial' | 'provincial' | 'city' | 'county' | 'press';

/** A mechanism and its members, a policy, a recognition, partner places or an activity. */
export interface ListEntry<I extends Ids = Ids> {
  readonly id: I['list'];
  readonly kind: ListKind;
  readonly section: I['section'];
  readonly sectors: readonly I['sector'][];
  readonly title: Text;
  readonly members: readonly Text[];
  /** What each member answers, in the same order: 山体不绿 for 乡村绿化. */
  readonly against?: readonly Text[];
  readonly level: Level | null;
  readonly evidence: Evidence;
  readonly about: readonly I['indicator'][];
}

/** Arithmetic over indicators; a rate counts as its fraction (54.4 % is 0.544). */
export type Expression<Ref extends string = string> =
  | Ref
  | {
      readonly op: '+' | '-' | '×' | '÷';
      readonly terms: readonly [Expression<Ref>, Expression<Ref>, ...Expression<Ref>[]];
    };

/**
 * - `equal`: the result should meet a printed figure within rounding.
 * - `bound`: the result may not exceed a printed figure.
 * - `overlap`: the result exceeds a printed whole, so the parts overlap.
 * - `derived`: nothing is printed to hold it against.
 */
export type CheckKind = 'equal' | 'bound' | 'overlap' | 'derived';

export interface Check<I extends Ids = Ids> {
  readonly id: I['check'];
  readonly kind: CheckKind;
  /** What the result is, or what is being checked. */
  readonly name: Text;
  readonly shortName?: Text;
  readonly expression: Expression<I['indicator']>;
  /** The unit in which the result is shown. */
  readonly unit: I['resultUnit'];
  /** The printed figure that the result is held against; absent in `derived`. */
  readonly against?: I['indicator'];
  /** Tests an assumption of ours, so that a “no” is no fault of the article. */
  readonly hypothesis?: true;
  /** An input was restored from this printed figure, so the check is not independent and never counts as passed. */
  readonly circular?: true;
  /** What must be assumed for the result to hold, beginning with “若” and “if”; such a check doesn't count as passed. */
  readonly condition?: Text;
  /** What follows from it, or what must be kept in mind. */
  readonly note?: Text;
}

/** An edition without its plan. */
export type EditionFacts = Omit<Edition, 'plan'>;

/** One year's review of one place. */
export interface Edition<I extends Ids = Ids> {
  readonly id: string;
  readonly place: Text;
  readonly year: number;
  readonly previousYear: number;
  readonly source: { readonly book: Text; readonly section: Text; readonly article: Text };
  /** Names of the numbered parts of the article, from 1, as a place names them: 一、责任落实. */
  readonly parts: readonly Text[];
  readonly sections: readonly Section<I>[];
  readonly sectors: readonly Sector<I>[];
  /** In the order of the article. */
  readonly indicators: readonly Indicator<I>[];
  readonly claims: readonly Claim<I>[];
  readonly lists: readonly ListEntry<I>[];
  readonly checks: readonly Check<I>[];
  readonly cautions: readonly Caution<I>[];
  readonly noIndicators: readonly NoIndicator[];
  readonly glossary: readonly Term[];
  readonly openQuestions: readonly OpenQuestion<I>[];
  /** Figures that stand in one sentence of the article (ended by 。 or ；), where there are several. */
  readonly sentences: readonly (readonly I['indicator'][])[];
  /** Which figures stand where. */
  readonly plan: Plan<I>;
  readonly prose: Prose;
  /** What its figures are to those of earlier editions; absent where nothing was matched. */
  readonly matches?: readonly Match<I>[];
  /** Something in it is still open: every screen and file then says 草稿. */
  readonly draft?: true;
  /** The day on which it was put together, `2026-03-02`; absent for the built-in one. */
  readonly made?: string;
}
