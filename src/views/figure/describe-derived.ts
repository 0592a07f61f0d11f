import { baselineOf } from '../../derive/baseline';
import { type CheckResult, indicatorOf } from '../../derive/check';
import { relatedTo } from '../../derive/related';
import type { Indicator } from '../../edition/types';
import { formatBounds } from '../../format/figure';
import { formatFormula } from '../../format/formula';
import { pick, pickOrNull } from '../../format/locale';
import type { SentenceText } from '../../format/sentence';
import { type Context, earlierContext, panelName, resultOf } from '../context';
import { describeCheck, intervalOf, noteOf } from './describe-check';
import { increaseBounds, wayToIncrease, wayToPrevious } from './describe-previous';
import { type DetailHead, type DetailView, detailTitles, type InputView } from './describe-stated';
import type { FigureView } from './figure';
import { approximately, describeFigure, describeResult, describeTrend } from './figure-view';
import { describePeriod } from './period';
import { footnoteOf, quoteOfFigure, quotesOf } from './quotes';
import type { Named } from './reference';

/** A figure of ours: what it is, how it was worked out, from what. */
interface Worked {
  readonly figure: FigureView;
  readonly formula: SentenceText;
  readonly bounds: string | null;
  readonly assumption: string | null;
  readonly inputs: readonly [Indicator, ...Indicator[]];
  /** The cross-check that it is the result of; null for the year before and what was added to it. */
  readonly result: CheckResult | null;
}

function workedOf(context: Context, { indicatorId, derivedBy }: Named): Worked {
  const { locale, edition, results } = context;
  const indicator = indicatorOf(edition, indicatorId);
  const { change } = indicator;
  const trend = describeTrend(locale, edition, indicator);
  if (derivedBy === 'baseline' || derivedBy === 'increase') {
    const isBaseline = derivedBy === 'baseline';
    const baseline = baselineOf(indicator);
    const figure = trend?.[derivedBy] ?? null;
    if (change === undefined || baseline === null || figure === null)
      throw new RangeError(`${indicatorId} has no year before`);
    const isExact = figure.shown.hedge === null;
    const isPrinted = baseline.status === 'printed';
    return {
      figure: isBaseline || isExact ? figure : { ...figure, ...approximately(locale, figure) },
      formula: (isBaseline ? wayToPrevious : wayToIncrease)(locale, indicator, change),
      bounds: isBaseline
        ? formatBounds(baseline, indicator.unit, locale)
        : isExact
          ? null
          : increaseBounds(locale, indicator),
      assumption: isPrinted ? locale.words.computed : locale.words.figure.previousBasis,
      inputs: [indicator],
      result: null,
    };
  }
  const result = resultOf(results, derivedBy ?? '');
  const [first = indicatorId, ...more] = result.inputs;
  return {
    figure: describeResult(locale, result),
    formula: formatFormula(edition, result, locale, true),
    bounds: intervalOf(locale, result) || null,
    assumption: noteOf(context, result.check),
    inputs: [indicatorOf(edition, first), ...more.map((id) => indicatorOf(edition, id))],
    result,
  };
}

export const headOfDerived = (context: Context, named: Named): DetailHead =>
  headOf(context, workedOf(context, named));

function headOf(context: Context, worked: Worked): DetailHead {
  const { words } = context.locale;
  const { figure: f } = words;
  const { figure, formula, bounds, assumption, inputs, result } = worked;
  return {
    kicker: panelName(context, inputs[0].section),
    unfiltered: true,
    figure,
    increase: null,
    statusText: f.notPrinted,
    working: {
      title: f.formula,
      formula,
      interval: bounds === null ? null : f.interval(bounds),
      assumption,
    },
    quotesTitle: f.evidence,
    quotes: [],
    inputs: [
      ...inputs.map((indicator) => ({
        figure: describeFigure(context.locale, indicator),
        // The phrase of a growth belongs to what is worked out from the growth.
        quotes: quotesOf(context, indicator).filter(({ purpose }) => result === null || purpose !== 'growth'),
      })),
      ...(result === null ? earlierInput(context, inputs[0]) : []),
    ],
    number: figure.text,
    footnote: f.derivedFootnote({
      name: figure.name,
      value: figure.text,
      formula: leftOf(formula),
      sources: inputs.map((indicator) => footnoteOf(context, indicator)).join(' '),
    }),
  };
}

/** Last year's printed value, which this year's is taken from, with its phrase in its own edition. */
function earlierInput(context: Context, indicator: Indicator): readonly InputView[] {
  const { earlier } = indicator;
  const there = earlierContext(context, indicator);
  const before = describeTrend(context.locale, context.edition, indicator)?.baseline ?? null;
  if (earlier?.standing !== 'before' || there === null || before === null) return [];
  return [{ figure: before, quotes: [quoteOfFigure(there, earlier.indicator.evidence, earlier.indicator)] }];
}

/** Without the ring of the result, which a copied text says in words. */
const plain = (pieces: SentenceText['pieces']): string => pieces.map(({ text }) => text).join('');

/** What stands before the equals sign. */
const leftOf = ({ pieces }: SentenceText): string => plain(pieces.slice(0, -1)).replace(/ [=≈] $/, '');

/** The sentence of a worked-out figure, which says that it is one; period and scope of its inputs go along. */
export function writtenOfDerived(context: Context, named: Named) {
  const { locale } = context;
  const { figure: f, memberSeparator } = locale.words;
  const { figure, formula, inputs, result, assumption } = workedOf(context, named);
  const narrowed = inputs.flatMap((indicator) => {
    const context = periodAndScopeOf(locale, indicator);
    return context === null ? [] : [f.ofInput(pick(locale, indicator.shortName ?? indicator.name), context)];
  });
  const condition = result === null ? undefined : result.check.condition;
  const assumed =
    result === null
      ? [assumption ?? f.previousBasis]
      : condition === undefined
        ? []
        : [pick(locale, condition)];
  return {
    sentence: f.derivedSentence(
      figure.name,
      figure.text,
      [plain(formula.pieces), ...narrowed, ...assumed].join(memberSeparator),
    ),
    around: null,
  };
}

const periodAndScopeOf = (locale: Context['locale'], { period, scope }: Indicator): string | null =>
  [pickOrNull(locale, period), pickOrNull(locale, scope)]
    .filter((part) => part !== null)
    .join(locale.words.separator) || null;

export function describeDerived(context: Context, named: Named): DetailView {
  const { locale, edition, results } = context;
  const { figure: f, listSeparator } = locale.words;
  const worked = workedOf(context, named);
  const { inputs, result } = worked;
  const [first] = inputs;
  const inputIds = inputs.map(({ id }) => id);
  const sectors = edition.sectors.filter(({ id }) => inputs.some((i) => i.sectors.includes(id)));
  return {
    ...headOf(context, worked),
    section: first.section,
    sectionName: panelName(context, first.section),
    titles: detailTitles(context),
    derivedRemark: f.derivedRemark,
    alsoAt: [],
    period: {
      label: f.period,
      value: ofEach(context, inputs, (indicator) => describePeriod(locale, edition, indicator).value),
      choices: [],
    },
    facts: [
      {
        label: f.scope,
        value: ofEach(context, inputs, ({ scope }) => pickOrNull(locale, scope) ?? f.wholeCity),
      },
      { label: f.sector, value: sectors.map(({ name }) => pick(locale, name)).join(listSeparator) },
    ],
    previous: null,
    noPrevious: null,
    before: null,
    note: null,
    checks: result === null || result.holds === null ? [] : [describeCheck(context, result)],
    derived: [],
    // A caution is about several figures at once: it speaks of this one if it speaks of all that it is made of.
    cautions: [],
    claims: [],
    lists: [],
    sameSentence: [],
    related: relatedTo(edition, results, first)
      .filter(({ id }) => !inputIds.includes(id))
      .map((i) => describeFigure(locale, i)),
    written: writtenOfDerived(context, named),
  };
}

/** What is said of each input: once where it is the same of all, else behind the name of each. */
function ofEach(
  { locale }: Context,
  inputs: readonly Indicator[],
  say: (indicator: Indicator) => string,
): string {
  const { figure: f, memberSeparator } = locale.words;
  const said = new Set(inputs.map(say));
  if (said.size === 1) return [...said].join('');
  return inputs.map((i) => f.ofInput(pick(locale, i.shortName ?? i.name), say(i))).join(memberSeparator);
}
