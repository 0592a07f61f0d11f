import { changeValueOf, impliedBaselineOf } from '../../derive/baseline';
import { baseUnitOf, baseValueOf } from '../../derive/value';
import type { Text } from '../../edition/text';
import type { EditionTexts } from '../../edition/texts';
import type { Edition, Evidence, Indicator } from '../../edition/types';
import { fillSentence } from '../../format/cite';
import { asPrinted } from '../../format/number-style';
import { rounded } from './rounded';

export const copy = ({ zh, en }: Text) => ({ zh, en });
export const copyOrNull = (text: Text | undefined) => (text === undefined ? null : copy(text));

export const publishEvidence = ({ phrase, reading, part, item, paragraph, unitUnsaid }: Evidence) => ({
  phrase,
  reading: reading ?? null,
  part,
  item,
  paragraph,
  unitUnsaid: unitUnsaid === true,
});

const publishEvidenceOrNull = (evidence: Evidence | undefined) =>
  evidence === undefined ? null : publishEvidence(evidence);

/** A figure with its texts; base value, year before and sentence are worked out for those who only read. */
export function publishIndicator(
  edition: Edition,
  { sentences, windows }: EditionTexts,
  indicator: Indicator,
) {
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
    status: indicator.status ?? ('stated' as const),
    period: publishPeriod(indicator),
    scope: copyOrNull(indicator.scope),
    scopeEvidence: publishEvidenceOrNull(indicator.scopeEvidence),
    evidence: publishEvidence(indicator.evidence),
    alsoAt: (indicator.alsoAt ?? []).map(publishEvidence),
    window: windows[id] ?? null,
    sentence: sentence === undefined ? null : filled(edition, indicator, sentence),
    template: copyOrNull(sentence),
    change: publishChange(indicator),
    note: copyOrNull(indicator.note),
  };
}

/** The sentence with its numbers; null where it names what is not there, which a draft may do. */
function filled(edition: Edition, indicator: Indicator, { zh, en }: Text): Text | null {
  try {
    return {
      zh: fillSentence(edition, indicator, zh, asPrinted),
      en: fillSentence(edition, indicator, en, { language: 'en', exact: false }),
    };
  } catch {
    return null;
  }
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

/** A growth that the article states; one that was worked out from two editions is no part of a file. */
function publishChange(indicator: Indicator) {
  const { change } = indicator;
  if (change === undefined || change.computed === true) return null;
  const baseline = impliedBaselineOf(indicator);
  return {
    printed: change.printed,
    unit: change.unit,
    direction: change.direction,
    value: changeValueOf(change),
    polarity: change.polarity,
    basis: change.basis,
    against: copyOrNull(change.against),
    evidence: publishEvidence(change.evidence),
    baseline:
      baseline === null
        ? null
        : { status: baseline.status, ...rounded({ ...baseline, mid: baseline.value }) },
  };
}
