import { growthBetween, verdictOf } from '../../derive/match/growth-between';
import type { Match } from '../../edition/match';
import type { Change, Edition, Indicator } from '../../edition/types';
import { formatChange, sayFigure } from '../../format/figure';
import { type Locale, pick, pickOrNull } from '../../format/locale';
import { sayBetween } from '../../format/say-between';
import { type DeskWords, deskWordsOf } from './desk-words';
import { type MatchGroup, matchGroups } from './match-groups';
import { proposed } from './proposed';

/** A figure of one of the two years, with all that tells whether it is the same as the other. */
export interface SideView {
  readonly id: string;
  readonly name: string;
  /** As the article prints it, with its unit. */
  readonly value: string;
  readonly section: string;
  readonly period: string | null;
  readonly scope: string | null;
  /** Words of the article. */
  readonly phrase: string;
  /** The phrase of its growth, where that stands elsewhere. */
  readonly growthPhrase: string | null;
}

/** What may be said of the growth of a pair. */
export interface GrowthView {
  /** 原文 +3.32% · 算得 +3.3%（3.2 ～ 3.4%） */
  readonly text: string;
  /** 相符, 须核实 and the like; null where there is nothing to hold together. */
  readonly verdict: string | null;
  /** What a person should find out; null where nothing is amiss. */
  readonly question: string | null;
}

export interface PairView {
  readonly here: SideView;
  readonly there: SideView;
  readonly relation: string;
  readonly by: string;
  readonly growth: GrowthView;
}

export interface CandidateView {
  readonly there: SideView;
  /** Why it is asked: the same code, names alike. */
  readonly similarity: string;
  /** Why it is most likely another figure. */
  readonly veto: string | null;
  /** What growth would be said if it were the same. */
  readonly growth: GrowthView;
}

export interface QuestionView {
  readonly here: SideView;
  readonly candidates: readonly CandidateView[];
}

/** The figures of two editions, sorted by what is to be decided. */
export interface MatchView {
  /** Ids of the figures that a person has to decide about, in the order of the article. */
  readonly asked: readonly string[];
  readonly question: (here: string) => QuestionView | null;
  /** Some of them by what speaks against the match, where several have the same. */
  readonly groups: readonly MatchGroup[];
  /** Decided by a person, but for what was only dropped, and found for certain. */
  readonly decided: readonly Match[];
  readonly sure: readonly Match[];
  readonly pair: (match: Match) => PairView | null;
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
  /** Of those that are gone the ones of which a person said so. */
  readonly dropped: ReadonlyMap<string, Match>;
  readonly now: (id: string) => SideView | null;
  readonly before: (id: string) => SideView | null;
}

const byId = ({ indicators }: Edition): ReadonlyMap<string, Indicator> =>
  new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** Describes only what is asked for, because an edition may have thousands of figures. */
export function describeMatch(locale: Locale, now: Edition, before: Edition): MatchView {
  const words = deskWordsOf(locale.language);
  const proposal = proposed(now, before);
  const here = byId(now);
  const there = byId(before);
  const years = { now: now.year, before: before.year };
  const asked = new Map(proposal.asked.map((one) => [one.here, one]));
  const side = (edition: Edition, of: ReadonlyMap<string, Indicator>) => (id: string) => {
    const indicator = of.get(id);
    return indicator === undefined ? null : sideOf(locale, edition, indicator);
  };
  const sideNow = side(now, here);
  const sideBefore = side(before, there);
  const growthOf = (match: Match): GrowthView => {
    const a = match.here === null ? undefined : here.get(match.here);
    const b = match.there === null ? undefined : there.get(match.there);
    if (a === undefined || b === undefined) return nothing;
    return sayGrowth(locale, words, a, b, match, years);
  };
  return {
    asked: proposal.asked.map((one) => one.here),
    question: (id) => {
      const own = sideNow(id);
      const one = asked.get(id);
      if (own === null || one === undefined) return null;
      const candidates = one.candidates.flatMap((candidate): readonly CandidateView[] => {
        const other = sideBefore(candidate.there);
        if (other === null) return [];
        const match = {
          with: before.id,
          here: id,
          there: candidate.there,
          relation: 'same',
          by: 'person',
        } as const;
        const { veto } = candidate;
        return [
          {
            there: other,
            similarity: [
              ...(candidate.there === id ? [words.match.sameCode] : []),
              words.match.similarity(`${Math.round(candidate.similarity * 100)}%`),
            ].join(' · '),
            veto:
              veto === null ? null : words.match.veto(words.match.vetoes[veto.kind](veto.here, veto.there)),
            growth: growthOf(match),
          },
        ];
      });
      return { here: own, candidates };
    },
    groups: matchGroups(words, proposal.asked, here, there),
    decided: proposal.sure.filter(({ by, relation }) => by === 'person' && relation !== 'dropped'),
    sure: proposal.sure.filter(({ by }) => by !== 'person'),
    pair: (match) => {
      const a = match.here === null ? null : sideNow(match.here);
      const b = match.there === null ? null : sideBefore(match.there);
      if (a === null || b === null) return null;
      const { relation, by } = words.match;
      return {
        here: a,
        there: b,
        relation: relation[match.relation],
        by: by[match.by],
        growth: growthOf(match),
      };
    },
    fresh: proposal.fresh,
    gone: proposal.gone,
    dropped: new Map(
      proposal.sure.flatMap((match) =>
        match.relation === 'dropped' && match.there !== null ? [[match.there, match]] : [],
      ),
    ),
    now: sideNow,
    before: sideBefore,
  };
}

const nothing: GrowthView = { text: '', verdict: null, question: null };

function sideOf(locale: Locale, edition: Edition, indicator: Indicator): SideView {
  const section = edition.sections.find(({ id }) => id === indicator.section);
  const { phrase } = indicator.evidence;
  const ofGrowth = indicator.change?.evidence.phrase;
  return {
    id: indicator.id,
    name: pick(locale, indicator.name),
    value: sayFigure(indicator, locale),
    section: section === undefined ? indicator.section : pick(locale, section.name),
    period: pickOrNull(locale, indicator.period),
    scope: pickOrNull(locale, indicator.scope),
    // Where one phrase holds the other, the longer one says both.
    phrase: ofGrowth?.includes(phrase) ? ofGrowth : phrase,
    growthPhrase:
      ofGrowth === undefined || ofGrowth.includes(phrase) || phrase.includes(ofGrowth) ? null : ofGrowth,
  };
}

function sayGrowth(
  locale: Locale,
  words: DeskWords,
  now: Indicator,
  before: Indicator,
  match: Match,
  years: { readonly now: number; readonly before: number },
): GrowthView {
  const { match: said } = words;
  const between = growthBetween(now, before, match, years);
  const verdict = verdictOf(now.change, between);
  const isEqual = between.kind === 'growth' && between.direction === 'flat';
  const computed = isEqual ? null : sayBetween(between, locale.language);
  const parts = [
    ...(now.change === undefined ? [] : [said.stated(statedText(locale, now.change))]),
    ...(computed === null
      ? between.kind === 'none'
        ? [said.noGrowth[between.why]]
        : between.kind === 'from-zero'
          ? [said.fromZero(sayFigure(now, locale))]
          : between.kind === 'direction' || isEqual
            ? [said.directions[between.direction]]
            : []
      : [
          said.computed(
            computed.growth,
            computed.range === null ? '' : locale.words.brackets(computed.range),
          ),
        ]),
  ];
  return {
    text: parts.join(' · '),
    verdict:
      verdict === 'agrees' || verdict === 'two-measures' || verdict === 'ask' ? said.verdicts[verdict] : null,
    question: verdict === 'ask' ? said.question : null,
  };
}

const statedText = (locale: Locale, change: Change): string => {
  const against = pickOrNull(locale, change.against);
  return `${formatChange(change, locale)}${against === null ? '' : locale.words.brackets(against)}`;
};
