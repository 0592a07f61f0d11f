import type { Text } from '../../edition/text';
import type { Change, Evidence, Indicator, IndicatorKind } from '../../edition/types';
import { hedges, kinds, otherHedges, weights } from '../../edition/workbook/choices';
import { figureColumns } from '../../edition/workbook/names';
import { placeCell } from '../../edition/workbook/rows';
import { chosen } from './choice';
import { periodInEnglish } from './in-english';
import type { Making, WholeRow } from './making';
import type { NewIds } from './new-ids';
import { periodIn } from './phrase/period';
import { findIn, longestUnit } from './phrase/phrase';
import { growthOfPhrase, readGrowth } from './read-growth';
import { type ReadValue, readHedge, readValue } from './read-value';

/** The figure of a row; null where something of it is missing or wrong, which is said. */
export function figureOf(
  { cellOf, before }: WholeRow,
  id: string | null,
  { base, isNext, year, previousYear, groups, faults }: Making,
  ids: NewIds,
): Indicator | null {
  const text = (column: keyof typeof figureColumns): string => cellOf(column).text;
  const missing = (['name', 'phrase'] as const).filter((column) => text(column) === '');
  for (const column of missing)
    faults.add('error', cellOf(column), 'missing', text('name'), figureColumns[column].zh);
  const section = groups.sectionOf(cellOf('section'), faults);
  const sectors = groups.sectorsOf(cellOf('sectors'), faults);
  const kindSaid = chosen(cellOf('kind'), kinds, faults);
  const weightSaid = chosen(cellOf('weight'), weights, faults);
  const hedgeSaid = chosen(cellOf('hedge'), hedges, faults, otherHedges);
  const place = placeIn(text('place'), isNext ? undefined : before?.evidence);
  const previous = (base === null || isNext ? undefined : before?.change) ?? keptPolarity(before);
  const isNewPhrase = isNext || text('phrase') !== before?.evidence.phrase;
  const growthRow = { cellOf, place, previousYear, before: previous, faults };
  let change = readGrowth(growthRow);
  const unitSaid = text('unit');
  const onlyGrowth =
    text('value') === '' && text('growth') !== '' && (kindSaid === 'growth' || unitSaid === '');
  const name = named(text('name'), text('nameEn'), before?.name);
  const common = () => ({
    id: id ?? ids.next(section ?? '', kindSaid ?? kindBy(unitSaid, name.zh)),
    name,
    ...(before?.shortName !== undefined && before.name.zh === name.zh ? { shortName: before.shortName } : {}),
    section: section ?? '',
    sectors,
  });
  const tail = (value: ReadValue | null) => ({
    ...optional('period', again(text('period'), before?.period) ?? periodSaid(value)),
    ...(isNext || before?.yearWords === undefined ? {} : { yearWords: before.yearWords }),
    ...(isNext || before?.periodEvidence === undefined || text('period') !== before.period?.zh
      ? {}
      : { periodEvidence: before.periodEvidence }),
    ...optional('scope', again(text('scope'), before?.scope)),
    ...(isNext || before?.scopeEvidence === undefined || text('scope') !== before.scope?.zh
      ? {}
      : { scopeEvidence: before.scopeEvidence }),
    ...(before?.standard === undefined ? {} : { standard: before.standard }),
  });
  /** That of the phrase, where its cell is empty and the phrase is not that of before. */
  const periodSaid = (value: ReadValue | null): Text | null => {
    if (value === null || year === 0 || !isNewPhrase) return null;
    const said = text('reading') === '' ? value.phrase : text('reading');
    const found = findIn(said, value.digits, text('unit'));
    const period = found === null ? null : periodIn(said, found, year);
    if (period === null) return null;
    faults.add('notice', cellOf('period'), 'period-from-phrase', text('name'), period);
    return { zh: period, en: periodInEnglish(period) };
  };
  const rest = () => ({
    ...(isNext || before?.alsoAt === undefined ? {} : { alsoAt: before.alsoAt }),
    ...(change === null ? {} : { change }),
    ...optional('note', again(text('note'), before?.note)),
    weight: Number(weightSaid ?? before?.weight ?? 3) as Indicator['weight'],
  });
  if (onlyGrowth) {
    if (change === null || missing.length > 0 || section === null) return null;
    const { printed, unit, evidence } = change;
    return { ...common(), printed, unit, kind: 'growth', ...tail(null), evidence, ...rest() };
  }
  if (unitSaid === '') faults.add('error', cellOf('unit'), 'missing', text('name'), figureColumns.unit.zh);
  else if (unitSaid.length > longestUnit)
    faults.add('error', cellOf('unit'), 'unit', unitSaid, String(longestUnit));
  else if (isOddScale(unitSaid) && !groups.units.has(unitSaid))
    faults.add('notice', cellOf('unit'), 'unit-scale', unitSaid);
  const reading = text('reading');
  if (reading !== '' && !isReading(text('phrase'), reading))
    faults.add('error', cellOf('reading'), 'reading', reading);
  const value = readValue(
    cellOf('value'),
    cellOf('phrase'),
    reading,
    cellOf('unit'),
    [...groups.units],
    faults,
  );
  if (value === null) return null;
  if (isNewPhrase) change ??= growthOfPhrase(value, growthRow);
  const qualifier = readHedge(
    cellOf('hedge'),
    hedgeSaid,
    reading === '' ? value.phrase : reading,
    value.number,
    (hedge) => hedges[hedge].zh,
    faults,
  );
  if (missing.length > 0 || section === null || unitSaid === '' || unitSaid.length > longestUnit) return null;
  const evidence: Evidence =
    !isNext && before !== undefined && isSameEvidence(before.evidence, value.phrase, reading, text('place'))
      ? before.evidence
      : { ...place, phrase: value.phrase, ...(reading === '' ? {} : { reading }) };
  return {
    ...common(),
    printed: value.digits,
    unit: unitSaid,
    ...(qualifier === null ? {} : { qualifier }),
    kind: kindSaid ?? before?.kind ?? kindBy(unitSaid, text('name')),
    ...(isNext || before?.status === undefined ? {} : { status: before.status }),
    ...tail(value),
    evidence,
    ...rest(),
  };
}

/** Which way is good stays so in another year. */
const keptPolarity = (before: Indicator | undefined): Partial<Change> | undefined =>
  before?.change === undefined ? undefined : { polarity: before.change.polarity };

const optional = <K extends string>(key: K, text: Text | null) =>
  (text === null ? {} : { [key]: text }) as Partial<Record<K, Text>>;

/** A text with its English where the Chinese is the same as before; null for an empty cell. */
const again = (zh: string, before: Text | undefined): Text | null =>
  zh === '' ? null : before?.zh === zh ? before : { zh, en: periodInEnglish(zh) };

function named(zh: string, en: string, before: Text | undefined): Text {
  if (before?.zh === zh && (en === '' || en === before.en)) return before;
  return { zh, en: en === '' || (before !== undefined && en === before.en) ? zh : en };
}

const isSameEvidence = (evidence: Evidence, phrase: string, reading: string, place: string): boolean =>
  evidence.phrase === phrase && (evidence.reading ?? '') === reading && placeCell(evidence) === place;

/** Part, item and paragraph of a cell: 3.6.1. Where none is given, the place of before, or one that says it isn't known. */
function placeIn(text: string, before: Evidence | undefined): Omit<Evidence, 'phrase'> {
  const [part, item, paragraph] = [...text.matchAll(/\d{1,3}/g)].map(([digits]) => Number(digits));
  if (part !== undefined && item !== undefined && paragraph !== undefined && paragraph > 0)
    return { part, item: item === 0 ? null : item, paragraph };
  if (before !== undefined) return { part: before.part, item: before.item, paragraph: before.paragraph };
  return { part: 0, item: null, paragraph: 0 };
}

/** Whether the reading is the phrase with characters put in. */
function isReading(phrase: string, reading: string): boolean {
  let next = 0;
  for (const sign of reading) if (sign === phrase[next]) next += 1;
  return next === phrase.length;
}

/** A scale that the dashboard doesn't convert: 千元, 百万元. 千克 and 千瓦时 are units of their own. */
const isOddScale = (unit: string): boolean =>
  /^[十百千][^克瓦米卡伏帕赫字伏安焦]/.test(unit) || /^[万亿][万亿]/.test(unit);

function kindBy(unit: string, name: string): IndicatorKind {
  if (unit === '%') return 'rate';
  if (/人均|户均|村均|平均/.test(name)) return 'average';
  return unit.endsWith('元') ? 'total' : 'count';
}
