/** A word or sentence in both languages of the dashboard. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Sections of the article: the opening, the two chapters, and the seven work areas of part three. */
export type SectionId =
  | 'overview'
  | 'responsibility'
  | 'policy'
  | 'monitoring'
  | 'relief'
  | 'relocation'
  | 'employment'
  | 'industry'
  | 'funding'
  | 'villages';

export type SectionKind = 'overview' | 'chapter' | 'work-area';

export interface Section {
  readonly id: SectionId;
  readonly kind: SectionKind;
  /** Position among the sections of the same kind, from 1. */
  readonly order: number;
  /** The name as the article gives it. */
  readonly name: Text;
  /** A name of at most six characters, for navigation. */
  readonly shortName: Text;
}

/** A line of government that owns figures, across the areas. */
export type SectorId =
  | 'medical'
  | 'education'
  | 'housing'
  | 'water'
  | 'assistance'
  | 'employment'
  | 'industry'
  | 'income'
  | 'relocation'
  | 'funds'
  | 'infrastructure'
  | 'environment'
  | 'monitoring'
  | 'organisation';

export interface Sector {
  readonly id: SectorId;
  readonly name: Text;
}

/**
 * How the article hedges a number: 余 and 以上 say at least, 左右 about, 以下 at most.
 * Absent: the number stands without a hedge.
 */
export type Qualifier = 'at-least' | 'about' | 'at-most';

/** Where a phrase stands in the article. */
export interface Place {
  /** 0 for the opening paragraph, 1–3 for the numbered parts. */
  readonly part: 0 | 1 | 2 | 3;
  /** The item （一）, （二） … of the part, from 1; null in the opening. */
  readonly item: number | null;
  /** Paragraph within the item, from 1. */
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

/** On what prices or counts a growth was reckoned. The 2021 article states none: `unstated`. */
export type ChangeBasis = 'count' | 'current-price' | 'constant-price' | 'unstated';

/** A growth that the article states, against the year before. */
export interface Change {
  /** Digits as printed, without sign: "13.38". */
  readonly printed: string;
  readonly unit: '%';
  readonly direction: 'up' | 'down';
  /** Whether a rise is good news; tone on screen follows from this and the direction. */
  readonly polarity: 'up-is-good' | 'down-is-good' | 'neutral';
  readonly basis: ChangeBasis;
  readonly evidence: Evidence;
}

export type IndicatorKind = 'total' | 'count' | 'rate' | 'ratio' | 'average';

/** A figure of the article. `Id` and `U` narrow to literals where the edition is written. */
export interface IndicatorOf<Id extends string, U extends string> {
  /** `area.noun.measure` */
  readonly id: Id;
  readonly name: Text;
  /** A label of few words for charts and cards; absent where the name is short enough. */
  readonly shortName?: Text;
  readonly section: SectionId;
  readonly sectors: readonly [SectorId, ...SectorId[]];
  /** Digits exactly as printed: "1781.30" keeps its zero. */
  readonly printed: string;
  /** Unit with its 万 or 亿, as printed. */
  readonly unit: U;
  readonly qualifier?: Qualifier;
  readonly kind: IndicatorKind;
  /** Present where a value or a period had to be put back together; absent means stated. */
  readonly status?: 'reconstructed';
  /**
   * Present where it is another period than the year under review: nine months, 累计, a plan. Absent, the
   * figure is of the year under review: `yearWords` says whether the article says so.
   */
  readonly period?: Text;
  /** The word by which the article says that the figure is of the whole year (全年, 2021年, 年度), in its sentence. */
  readonly yearWords?: string;
  /** Where the period itself is damaged in the article: the phrase and its reading. */
  readonly periodEvidence?: Evidence;
  /** Present where it is not the whole city or population that the name says. */
  readonly scope?: Text;
  /** Where another sentence of the article gives the scope: the phrase that does. */
  readonly scopeEvidence?: Evidence;
  /** A set amount (每个给予100万元), which was never rounded. */
  readonly standard?: true;
  readonly evidence: Evidence;
  readonly alsoAt?: readonly Evidence[];
  readonly change?: Change;
  readonly note?: Text;
  /** Editorial weight: 1 leads its section, 2 is a tile of its section, 3 is told on asking. */
  readonly weight: 1 | 2 | 3;
}

/** A statement of the article that is no number: 无人辍学, 全部整改. */
export interface ClaimOf<Ref extends string> {
  readonly id: string;
  readonly section: SectionId;
  readonly sectors: readonly [SectorId, ...SectorId[]];
  readonly text: Text;
  readonly evidence: Evidence;
  readonly about: readonly Ref[];
}

export type ListKind = 'mechanism' | 'policy' | 'recognition' | 'partner' | 'activity';

/** Who stands behind a document, a recognition or a partnership. */
export type Level = 'national' | 'national-and-provincial' | 'provincial' | 'city' | 'county' | 'press';

/** A mechanism and its members, a policy, a recognition, partner places or an activity. */
export interface ListOf<Ref extends string> {
  readonly id: string;
  readonly kind: ListKind;
  readonly section: SectionId;
  readonly sectors: readonly [SectorId, ...SectorId[]];
  readonly title: Text;
  readonly members: readonly Text[];
  readonly level: Level | null;
  readonly evidence: Evidence;
  readonly about: readonly Ref[];
}

/** Arithmetic over indicators; a rate counts as its fraction (54.4 % is 0.544). */
export type Expression<Ref extends string> =
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

export interface CheckOf<Ref extends string, U extends string> {
  readonly id: string;
  readonly kind: CheckKind;
  /** What the result is, or what is being checked. */
  readonly name: Text;
  readonly shortName?: Text;
  readonly expression: Expression<Ref>;
  /** Unit in which the result is shown. */
  readonly unit: U;
  /** The printed figure that the result is held against; absent in `derived`. */
  readonly against?: Ref;
  /** Tests an assumption of ours, so that a “no” is no fault of the article. */
  readonly hypothesis?: true;
  /** The printed figure is the ground on which the other was restored: no independent check, and none that passes. */
  readonly circular?: true;
  /** What must be assumed for the result to hold, beginning with “若” and “if”; such a check doesn't count as passed. */
  readonly condition?: Text;
  /** What follows from it, or what must be kept in mind. */
  readonly note?: Text;
}

/** Figures that invite a wrong sum or comparison, and why not. */
export interface CautionOf<Ref extends string> {
  readonly id: string;
  readonly about: readonly [Ref, Ref, ...Ref[]];
  readonly text: Text;
}

/** A policy term and what it means, in our words. */
export interface Term {
  readonly id: string;
  readonly term: Text;
  readonly meaning: Text;
  /** Other words by which it is asked for. */
  readonly aliases: readonly string[];
}

/** What the article leaves open, and what follows for the reader. */
export interface OpenQuestion {
  readonly id: string;
  readonly text: Text;
}

/** A number of the text that is no indicator, and why. Every standing of the phrase is meant. */
export interface NoIndicator {
  /** The piece of text around the number, as it stands. */
  readonly phrase: string;
  readonly reason: Text;
}

/** One year's review of one place. */
export interface EditionOf<Id extends string, U extends string, R extends string> {
  readonly id: string;
  readonly place: Text;
  readonly year: number;
  readonly previousYear: number;
  readonly source: { readonly book: Text; readonly section: Text; readonly article: Text };
  readonly sections: readonly Section[];
  readonly sectors: readonly Sector[];
  /** In the order of the article. */
  readonly indicators: readonly IndicatorOf<Id, U>[];
  readonly claims: readonly ClaimOf<Id>[];
  readonly lists: readonly ListOf<Id>[];
  readonly checks: readonly CheckOf<Id, R>[];
  readonly cautions: readonly CautionOf<Id>[];
  readonly noIndicators: readonly NoIndicator[];
  readonly glossary: readonly Term[];
  readonly openQuestions: readonly OpenQuestion[];
  /** Figures that stand in one sentence of the article (ended by 。 or ；), where there are several. */
  readonly sentences: readonly (readonly Id[])[];
}
