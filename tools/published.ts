import { baselineOf, changeValueOf } from '../src/derive/baseline';
import { type CheckResult, evaluateChecks } from '../src/derive/check';
import { baseUnitOf, baseValueOf } from '../src/derive/value';
import type { Published } from '../src/editions/published-schema';
import { formatFigure, joined } from '../src/format/figure';
import { formulaById } from '../src/format/formula';
import type { Edition, Indicator } from '../src/indicators/edition-types';
import type { Change, Evidence, Text } from '../src/indicators/types';

/** The edition as others may rely on it: base values and baselines worked out, nothing left to infer. */
export function toPublished(edition: Edition): Published {
  const { id, place, year, previousYear, source } = edition;
  return {
    edition: {
      id,
      place: copy(place),
      year,
      previousYear,
      source: { book: copy(source.book), section: copy(source.section), article: copy(source.article) },
    },
    sections: edition.sections.map(({ id, kind, order, name }) => ({ id, kind, order, name: copy(name) })),
    sectors: edition.sectors.map(({ id, name }) => ({ id, name: copy(name) })),
    indicators: edition.indicators.map(publishIndicator),
    claims: edition.claims.map((claim) => ({
      id: claim.id,
      section: claim.section,
      sectors: [...claim.sectors],
      text: copy(claim.text),
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
      level: list.level,
      evidence: publishEvidence(list.evidence),
      about: [...list.about],
    })),
    checks: evaluateChecks(edition).map(publishCheck),
  };
}

const copy = ({ zh, en }: Text) => ({ zh, en });
const copyOrNull = (text: Text | undefined) => (text === undefined ? null : copy(text));

const publishEvidence = ({ phrase, reading, part, item, paragraph }: Evidence) => ({
  phrase,
  reading: reading ?? null,
  part,
  item,
  paragraph,
});

function publishIndicator(indicator: Indicator): Published['indicators'][number] {
  return {
    id: indicator.id,
    name: copy(indicator.name),
    section: indicator.section,
    sectors: [...indicator.sectors],
    printed: indicator.printed,
    unit: indicator.unit,
    qualifier: indicator.qualifier ?? null,
    value: baseValueOf(indicator),
    baseUnit: baseUnitOf(indicator),
    kind: indicator.kind,
    status: indicator.status ?? 'stated',
    period: copyOrNull(indicator.period),
    scope: copyOrNull(indicator.scope),
    evidence: publishEvidence(indicator.evidence),
    alsoAt: (indicator.alsoAt ?? []).map(publishEvidence),
    change: indicator.change === undefined ? null : publishChange(indicator, indicator.change),
    note: copyOrNull(indicator.note),
  };
}

function publishChange(indicator: Indicator, change: Change) {
  const baseline = baselineOf(indicator);
  return {
    printed: change.printed,
    unit: change.unit,
    value: changeValueOf(change),
    basis: change.basis,
    evidence: publishEvidence(change.evidence),
    baseline:
      baseline === null
        ? null
        : { status: baseline.status, value: baseline.value, low: baseline.low, high: baseline.high },
  };
}

function publishCheck({ check, inputs, computed, low, high, against, holds }: CheckResult) {
  return {
    id: check.id,
    kind: check.kind,
    formula: formulaById(check.expression),
    inputs: [...inputs],
    computed,
    low,
    high,
    printed: against === null ? null : joined(formatFigure(against)),
    holds,
  };
}

const columns: readonly (readonly [string, (i: Published['indicators'][number]) => string | number])[] = [
  ['id', (i) => i.id],
  ['指标', (i) => i.name.zh],
  ['indicator', (i) => i.name.en],
  ['section', (i) => i.section],
  ['sectors', (i) => i.sectors.join(' ')],
  ['printed', (i) => i.printed],
  ['unit', (i) => i.unit],
  ['qualifier', (i) => i.qualifier ?? ''],
  ['value', (i) => i.value],
  ['base_unit', (i) => i.baseUnit],
  ['kind', (i) => i.kind],
  ['status', (i) => i.status],
  ['时期', (i) => i.period?.zh ?? ''],
  ['范围', (i) => i.scope?.zh ?? ''],
  ['growth_percent', (i) => i.change?.value ?? ''],
  ['implied_previous_value', (i) => i.change?.baseline?.value ?? ''],
  ['implied_previous_low', (i) => i.change?.baseline?.low ?? ''],
  ['implied_previous_high', (i) => i.change?.baseline?.high ?? ''],
  ['part', (i) => i.evidence.part],
  ['item', (i) => i.evidence.item ?? ''],
  ['paragraph', (i) => i.evidence.paragraph],
  ['原文', (i) => i.evidence.phrase],
  ['读作', (i) => i.evidence.reading ?? ''],
  ['说明', (i) => i.note?.zh ?? ''],
];

/** RFC 4180 with a byte order mark, which is how Excel and WPS know that it is UTF-8. */
export function toCsv(published: Published): string {
  const rows = [
    columns.map(([name]) => name),
    ...published.indicators.map((indicator) => columns.map(([, read]) => read(indicator))),
  ];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A leading = + - @ would be run as a formula by a spreadsheet, so such text gets an apostrophe. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
