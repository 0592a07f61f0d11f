import { baselineOf, changeValueOf } from '../../src/derive/baseline';
import { type CheckResult, evaluateChecks } from '../../src/derive/check';
import { type Interval, roundDownTo, roundToInterval, roundUpTo } from '../../src/derive/interval';
import { baseUnitOf, baseValueOf } from '../../src/derive/value';
import type { Text } from '../../src/edition/text';
import type { EditionTexts } from '../../src/edition/texts';
import type { Change, Edition, Evidence, Indicator } from '../../src/edition/types';
import { unitFacts } from '../../src/edition/units';
import { formatVersion, type Published } from '../../src/editions/published-schema';
import { fillSentence } from '../../src/format/cite';
import { formatFigure, joined } from '../../src/format/figure';
import { formulaById } from '../../src/format/formula';
import { asPrinted } from '../../src/format/number-style';

/** The edition as others may rely on it: base values and baselines worked out, nothing left to infer. */
export function toPublished(edition: Edition, texts: EditionTexts): Published {
  const { id, place, year, previousYear, source } = edition;
  return {
    format: formatVersion,
    edition: {
      id,
      place: copy(place),
      year,
      previousYear,
      source: { book: copy(source.book), section: copy(source.section), article: copy(source.article) },
      rights: {
        zh: `数据摘自《${source.book.zh}》，引用请注明出处；版权属原出版者`,
        en: `The data are taken from the ${source.book.en}: please name this source when you quote them. Copyright remains with its publisher.`,
      },
    },
    sections: edition.sections.map(({ id, kind, order, name, shortName, panelName = name }) => ({
      id,
      kind,
      order,
      name: copy(name),
      shortName: copy(shortName),
      panelName: copy(panelName),
    })),
    sectors: edition.sectors.map(({ id, name }) => ({ id, name: copy(name) })),
    indicators: edition.indicators.map((indicator) => publishIndicator(edition, texts, indicator)),
    sameSentence: edition.sentences.map((ids) => [...ids]),
    claims: edition.claims.map((claim) => ({
      id: claim.id,
      section: claim.section,
      sectors: [...claim.sectors],
      text: copy(claim.text),
      verdict: claim.verdict === undefined ? null : copy(claim.verdict),
      evidence: publishEvidence(claim.evidence),
      about: [...claim.about],
    })),
    lists: edition.lists.map((list) => ({
      id: list.id,
      kind: list.kind,
      section: list.section,
      sectors: [...list.sectors],
      title: copy(list.title),
      members: list.members.map(copy),
      against: (list.against ?? []).map(copy),
      level: list.level,
      evidence: publishEvidence(list.evidence),
      about: [...list.about],
    })),
    checks: evaluateChecks(edition).map(publishCheck),
    cautions: edition.cautions.map(({ id, about, text }) => ({ id, about: [...about], text: copy(text) })),
    glossary: edition.glossary.map(({ id, term, meaning, aliases }) => ({
      id,
      term: copy(term),
      meaning: copy(meaning),
      aliases: [...aliases],
    })),
    openQuestions: edition.openQuestions.map(({ id, text, sectors, ask }) => ({
      id,
      text: copy(text),
      sectors: sectors === undefined ? null : [...sectors],
      ask: copyOrNull(ask),
    })),
    noIndicators: edition.noIndicators.map(({ phrase, reason }) => ({ phrase, reason: copy(reason) })),
  };
}

const copy = ({ zh, en }: Text) => ({ zh, en });
const copyOrNull = (text: Text | undefined) => (text === undefined ? null : copy(text));

const publishEvidence = ({ phrase, reading, part, item, paragraph, unitUnsaid }: Evidence) => ({
  phrase,
  reading: reading ?? null,
  part,
  item,
  paragraph,
  unitUnsaid: unitUnsaid === true,
});

const publishEvidenceOrNull = (evidence: Evidence | undefined) =>
  evidence === undefined ? null : publishEvidence(evidence);

function publishIndicator(
  edition: Edition,
  { sentences, windows }: EditionTexts,
  indicator: Indicator,
): Published['indicators'][number] {
  const { id } = indicator;
  const sentence = sentences[id];
  return {
    id,
    name: copy(indicator.name),
    shortName: copyOrNull(indicator.shortName),
    section: indicator.section,
    sectors: [...indicator.sectors],
    weight: indicator.weight,
    printed: indicator.printed,
    unit: indicator.unit,
    qualifier: indicator.qualifier ?? null,
    value: baseValueOf(indicator),
    baseUnit: baseUnitOf(indicator),
    kind: indicator.kind,
    standard: indicator.standard === true,
    status: indicator.status ?? 'stated',
    period: publishPeriod(indicator),
    scope: copyOrNull(indicator.scope),
    scopeEvidence: publishEvidenceOrNull(indicator.scopeEvidence),
    evidence: publishEvidence(indicator.evidence),
    alsoAt: (indicator.alsoAt ?? []).map(publishEvidence),
    window: windows[id] ?? null,
    sentence:
      sentence === undefined
        ? null
        : {
            zh: fillSentence(edition, indicator, sentence.zh, asPrinted),
            en: fillSentence(edition, indicator, sentence.en, { language: 'en', exact: false }),
          },
    change: indicator.change === undefined ? null : publishChange(indicator, indicator.change),
    note: copyOrNull(indicator.note),
  };
}

const publishPeriod = ({ period, yearWords, periodEvidence }: Indicator) => ({
  kind:
    period !== undefined
      ? ('other' as const)
      : yearWords !== undefined
        ? ('year' as const)
        : ('under-review' as const),
  text: copyOrNull(period),
  words: yearWords ?? null,
  evidence: publishEvidenceOrNull(periodEvidence),
});

function publishChange(indicator: Indicator, change: Change) {
  const baseline = baselineOf(indicator);
  return {
    printed: change.printed,
    unit: change.unit,
    value: changeValueOf(change),
    polarity: change.polarity,
    basis: change.basis,
    evidence: publishEvidence(change.evidence),
    baseline:
      baseline === null
        ? null
        : { status: baseline.status, ...rounded({ ...baseline, mid: baseline.value }) },
  };
}

function publishCheck({ check, inputs, computed, low, high, against, holds }: CheckResult) {
  const { value, ...bounds } = rounded({ low, mid: computed, high });
  return {
    id: check.id,
    kind: check.kind,
    name: copy(check.name),
    shortName: copyOrNull(check.shortName),
    formula: formulaById(check.expression),
    inputs: [...inputs],
    unit: check.unit,
    baseUnit: unitFacts(check.unit).base,
    computed: value,
    ...bounds,
    against: against?.id ?? null,
    printed: against === null ? null : joined(formatFigure(against)),
    holds,
    hypothesis: check.hypothesis === true,
    circular: check.circular === true,
    condition: copyOrNull(check.condition),
    note: copyOrNull(check.note),
  };
}

/**
 * A result with the digits that its interval supports, within bounds that are rounded outwards and one digit
 * finer; a quotient of counted things (416 ÷ 137) has no width, so its bounds are its own last digit's.
 */
function rounded(interval: Interval): {
  readonly value: number;
  readonly low: number;
  readonly high: number;
} {
  const { value, exponent } = roundToInterval(interval);
  const finest = interval.low === interval.high ? exponent : exponent - 1;
  return { value, low: roundDownTo(interval.low, finest), high: roundUpTo(interval.high, finest) };
}
