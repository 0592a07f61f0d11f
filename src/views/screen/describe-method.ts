import { findNumber, type Segment, segmentsOf } from '../../derive/evidence';
import type { Evidence } from '../../edition/types';
import { formatBounds, supportedResult } from '../../format/figure';
import { pick } from '../../format/locale';
import { linkNumbers, type SentenceText } from '../../format/sentence';
import { type Context, placeText } from '../context';
import { type CheckView, describeCheck } from '../figure/describe-check';
import { describePrevious, type PreviousYear } from '../figure/describe-previous';
import type { FigureView } from '../figure/figure';
import { describeFigure } from '../figure/figure-view';

export interface DamageView {
  readonly phrase: readonly Segment[];
  readonly reading: readonly Segment[];
  readonly place: string;
  readonly figures: readonly FigureView[];
  readonly why: string;
}

export interface MethodCheckView extends CheckView {
  /** Bounds that rounding leaves; null where there is no width. */
  readonly interval: string | null;
}

export interface MethodView {
  /** The years before that are worked out, each with its figure. */
  readonly baselines: readonly (NonNullable<PreviousYear['previous']> & { readonly figure: FigureView })[];
  readonly damage: readonly DamageView[];
  readonly checks: readonly MethodCheckView[];
  readonly questions: readonly SentenceText[];
  readonly glossary: readonly {
    readonly id: string;
    readonly term: string;
    readonly meaning: string;
    readonly aliases: string;
  }[];
  readonly noIndicators: readonly { readonly phrase: string; readonly reason: string }[];
  readonly baselinesTitle: string;
  readonly baselinesText: string;
  readonly reuseText: string;
  readonly editionId: string;
}

/** How the figures came about: worked out, put back together, checked, and what stays open. */
export function describeMethod(context: Context): MethodView {
  const { edition, locale, results } = context;
  const { words } = locale;
  return {
    baselines: edition.indicators.flatMap((i) => {
      const { previous } = describePrevious(context, i);
      return previous === null ? [] : [{ ...previous, figure: describeFigure(locale, i) }];
    }),
    damage: damageOf(context),
    checks: results.map((result) => ({
      ...describeCheck(context, result, true),
      interval:
        // A figure by itself is held as it is printed.
        result.low === result.high || typeof result.check.expression === 'string'
          ? null
          : formatBounds(
              { ...supportedResult(result), low: result.low, high: result.high },
              result.check.unit,
              locale,
            ),
    })),
    questions: edition.openQuestions.map(({ text }) => linkNumbers(pick(locale, text), [])),
    glossary: edition.glossary.map(({ id, term, meaning, aliases }) => ({
      id,
      term: pick(locale, term),
      meaning: pick(locale, meaning),
      aliases: aliases.join(locale.words.listSeparator),
    })),
    noIndicators: edition.noIndicators.map(({ phrase, reason }) => ({
      phrase,
      reason: pick(locale, reason),
    })),
    baselinesTitle: words.method.baselines(edition.previousYear),
    baselinesText: words.method.baselinesText(edition.previousYear, edition.year),
    reuseText: words.method.reuseText(pick(locale, edition.source.book)),
    editionId: edition.id,
  };
}

/** Each damaged place once, with every figure that it touches. */
function damageOf({ edition, locale }: Context): readonly DamageView[] {
  const byPlace = new Map<string, { evidence: Evidence; ids: string[] }>();
  for (const indicator of edition.indicators) {
    for (const evidence of [indicator.evidence, indicator.periodEvidence]) {
      if (evidence?.reading === undefined) continue;
      // One lost place may be quoted shorter and longer: the longest quotation stands for it.
      const same = [...byPlace.keys()].find(
        (phrase) => phrase.includes(evidence.phrase) || evidence.phrase.includes(phrase),
      );
      const known = (same === undefined ? undefined : byPlace.get(same)) ?? { evidence, ids: [] };
      if (!known.ids.includes(indicator.id)) known.ids.push(indicator.id);
      if (same !== undefined) byPlace.delete(same);
      const longest = known.evidence.phrase.length >= evidence.phrase.length ? known.evidence : evidence;
      byPlace.set(longest.phrase, { ...known, evidence: longest });
    }
  }
  return [...byPlace.values()].map(({ evidence, ids }) => {
    const touched = edition.indicators.filter(({ id }) => ids.includes(id));
    const [first] = touched;
    const number = first === undefined ? null : findNumber(evidence, first);
    return {
      phrase: segmentsOf(evidence, number, 'phrase'),
      reading: segmentsOf(evidence, number, 'reading'),
      place: placeText({ locale, edition }, evidence),
      figures: touched.map((i) => describeFigure(locale, i)),
      why: first?.note === undefined ? '' : pick(locale, first.note),
    };
  });
}
