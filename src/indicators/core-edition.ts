import type { Check, Claim, Edition, Indicator } from './edition-types';
import type { Change, Section, Sector, Term, Text } from './types';

/*
 * What the overview and the filter need of an edition. It comes with the first load, so it holds the
 * numbers, their growth and their Chinese names, and leaves out what is told on asking: phrases, notes,
 * English, lists, glossary. Every edition is a core edition too.
 */

/** Chinese for certain, English once the whole edition is at hand. */
export type CoreText = Pick<Text, 'zh'> & Partial<Text>;

type Spoken<T, Keys extends keyof T> = Omit<T, Keys> & { readonly [Key in keyof Pick<T, Keys>]: CoreText };

type CoreChange = Omit<Change, 'evidence'>;

export type CoreIndicator = Omit<
  Indicator,
  | 'name'
  | 'shortName'
  | 'period'
  | 'yearWords'
  | 'scope'
  | 'scopeEvidence'
  | 'evidence'
  | 'alsoAt'
  | 'note'
  | 'periodEvidence'
  | 'change'
> & {
  readonly name: CoreText;
  readonly shortName?: CoreText;
  readonly period?: CoreText;
  readonly scope?: CoreText;
  readonly change?: CoreChange;
  /** Present where the period was put back together; what stands there comes with the whole edition. */
  readonly periodEvidence?: object;
};

export type CoreCheck = Omit<Check, 'name' | 'shortName' | 'note' | 'condition'> & {
  readonly name: CoreText;
  readonly shortName?: CoreText;
};

export type CoreClaim = Spoken<Omit<Claim, 'about'>, 'text'>;

export type CoreEdition = Pick<Edition, 'id' | 'year' | 'previousYear'> & {
  readonly place: CoreText;
  readonly source: { readonly book: CoreText; readonly article: CoreText };
  readonly sections: readonly Spoken<Section, 'name' | 'shortName'>[];
  readonly sectors: readonly Spoken<Sector, 'name'>[];
  readonly indicators: readonly CoreIndicator[];
  readonly claims: readonly CoreClaim[];
  readonly checks: readonly CoreCheck[];
  /** Comes with the whole edition. */
  readonly glossary?: readonly Pick<Term, 'id'>[];
};

/**
 * The part of an edition that comes first; numbers and names are the edition's own.
 * @param checkIds checks whose results the overview shows
 */
export function coreOf(edition: Edition, checkIds: readonly string[]): CoreEdition {
  const { id, place, year, previousYear, source } = edition;
  return {
    id,
    place: spoken(place),
    year,
    previousYear,
    source: { book: spoken(source.book), article: spoken(source.article) },
    sections: edition.sections.map((section) => ({
      ...section,
      name: spoken(section.name),
      shortName: spoken(section.shortName),
    })),
    sectors: edition.sectors.map((sector) => ({ ...sector, name: spoken(sector.name) })),
    indicators: edition.indicators.map(coreOfIndicator),
    // The first of the opening stands in the headline; the others are shown when the whole edition is at hand.
    claims: edition.claims
      .filter(({ section }) => section === 'overview')
      .slice(0, 1)
      .map(({ about: _, ...claim }) => ({ ...claim, text: spoken(claim.text) })),
    checks: edition.checks
      .filter((check) => checkIds.includes(check.id))
      .map(({ note: _, condition: _c, shortName, ...check }) => ({
        ...check,
        name: spoken(check.name),
        ...(shortName === undefined ? {} : { shortName: spoken(shortName) }),
      })),
  };
}

function coreOfIndicator(indicator: Indicator): CoreIndicator {
  const { evidence: _e, scopeEvidence: _s, yearWords: _y, alsoAt: _a, note: _n, ...rest } = indicator;
  const { name, shortName, period, scope, periodEvidence, change, ...core } = rest;
  return {
    ...core,
    name: spoken(name),
    ...(shortName === undefined ? {} : { shortName: spoken(shortName) }),
    ...(period === undefined ? {} : { period: spoken(period) }),
    ...(scope === undefined ? {} : { scope: spoken(scope) }),
    ...(periodEvidence === undefined ? {} : { periodEvidence: {} }),
    ...(change === undefined ? {} : { change: withoutEvidence(change) }),
  };
}

const spoken = ({ zh }: Text): CoreText => ({ zh });

const withoutEvidence = ({ evidence: _, ...change }: Change): CoreChange => change;
