import { findNumber, segmentsOf } from '../../derive/evidence';
import type { Evidence } from '../../edition/types';
import { pick } from '../../format/locale';
import { linkNumbers, sentenceOf } from '../../format/sentence';
import { type Context, placeText } from '../context';
import { describeCheck, intervalOf } from '../figure/describe-check';
import { describePrevious } from '../figure/describe-previous';
import { describeFigure } from '../figure/figure-view';
import { figureCell, wordCell } from '../table-view';
import { describeGlossary } from './describe-glossary';

export type CheckTableView = MethodView['checks'];

export type MethodView = ReturnType<typeof describeMethod>;

/** How the figures came about: worked out, put back together, checked, and what stays open. */
export function describeMethod(context: Context) {
  const { edition, locale } = context;
  const words = locale.words.method;
  return {
    kicker: words.kicker,
    title: sentenceOf(words.title),
    lead: sentenceOf(words.lead),
    unfiltered: true as const,
    headings: {
      baselines: {
        title: words.baselines(edition.previousYear),
        text: words.baselinesText(edition.previousYear, edition.year),
      },
      damage: { title: words.damage, text: words.damageText },
      checks: { title: words.checks, text: words.checksText },
      questions: { title: words.questions, text: null },
      reuse: { title: words.reuse, text: words.reuseText(pick(locale, edition.source.book)) },
    },
    baselines: edition.indicators.flatMap((i) => {
      const { previous } = describePrevious(context, i);
      return previous === null ? [] : [{ ...previous, figure: describeFigure(locale, i) }];
    }),
    damage: damageOf(context),
    damageLabels: words.damageColumns,
    checks: checksOf(context),
    questions: edition.openQuestions.map(({ text }) => linkNumbers(pick(locale, text), [])),
    worksheet: words.worksheet,
    files: [
      { file: `${edition.id}.${locale.language}.csv`, label: words.csv },
      { file: `${edition.id}.json`, label: words.json },
      { file: 'indicators.schema.json', label: words.schema },
    ],
    glossary: describeGlossary(context),
  };
}

/** Cross-checks as a table, each with what a cell can't hold: its figures, its verdict as a fact. */
function checksOf(context: Context) {
  const { locale, results } = context;
  const { method: words, status } = locale.words;
  const { name, formula, interval, printed, verdict } = words.checkColumns;
  const checks = results.map((result) => describeCheck(context, result, true));
  return {
    caption: words.checks,
    columns: [name, formula, interval, printed, verdict],
    checks,
    rows: checks.map((check, i) => [
      wordCell(check.note === null ? check.name : `${check.name}\n${check.note}`),
      wordCell(check.formula.text),
      wordCell(results[i] === undefined ? '' : intervalOf(locale, results[i])),
      check.against === null || check.printed === null
        ? wordCell(words.notPrinted)
        : { ...figureCell(check.against), text: check.printed },
      wordCell(check.verdict ?? status.derived),
    ]),
  };
}

/** Each damaged place once, with every figure that it touches. */
function damageOf({ edition, locale }: Context) {
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
