import type { Text } from '../text';
import type { Change, Claim, Edition, Indicator, Place } from '../types';
import { directions, hedges, kinds, polarities, purposes, relations, weights, yearBefore } from './choices';
import { type BasicRow, type ClaimColumn, type FigureColumn, figureColumns } from './names';

export type Purpose = keyof typeof purposes;
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** Between several sectors, codes or parts in one cell. */
const separator = '、';
/** Everything that is read as a separator. */
export const separators = /[、,，;；\n]/;

/** How a cell names sections or sectors: by their name, or by the id where a name can't be told from another. */
export function namesOf(
  entries: readonly { readonly id: string; readonly name: Text }[],
): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const { name } of entries) uses.set(name.zh, (uses.get(name.zh) ?? 0) + 1);
  return new Map(
    entries.map(({ id, name: { zh } }) => [id, uses.get(zh) === 1 && !separators.test(zh) ? zh : id]),
  );
}

/** What the rows of an edition need of it. */
export interface RowNames {
  readonly sections: ReadonlyMap<string, string>;
  readonly sectors: ReadonlyMap<string, string>;
}

export const rowNamesOf = ({ sections, sectors }: Pick<Edition, 'sections' | 'sectors'>): RowNames => ({
  sections: namesOf(sections),
  sectors: namesOf(sectors),
});

/** Part, item and paragraph: 3.6.1; empty where the place is not known. */
export const placeCell = ({ part, item, paragraph }: Place): string =>
  paragraph === 0 ? '' : `${part}.${item ?? 0}.${paragraph}`;

const named = (names: ReadonlyMap<string, string>, ids: readonly string[]): string =>
  ids.map((id) => names.get(id) ?? id).join(separator);

/** English that nobody wrote is the Chinese again, and no cell says it. */
const english = ({ zh, en }: Text): string => (en === zh ? '' : en);

/** A growth that is worked out from an earlier edition beside this one is never part of a file. */
const statedChange = ({ change }: Indicator): Change | undefined =>
  change?.computed === true ? undefined : change;

/** The cells of a figure as its own edition's workbook has them. */
export function figureRow(indicator: Indicator, names: RowNames): Row<FigureColumn> {
  const { evidence } = indicator;
  const change = statedChange(indicator);
  // Its value and unit are those of its growth.
  const isGrowth = indicator.kind === 'growth' && change !== undefined;
  return {
    ...keptCells(indicator, names),
    relation: '',
    value: isGrowth ? '' : indicator.printed,
    unit: isGrowth ? '' : indicator.unit,
    phrase: evidence.phrase,
    lastValue: '',
    lastPhrase: '',
    hedge: indicator.qualifier === undefined ? '' : hedges[indicator.qualifier].zh,
    growth: change?.printed ?? '',
    direction: change === undefined ? '' : directions[change.direction].zh,
    growthUnit: change?.unit ?? '',
    against: change === undefined ? '' : (change.against?.zh ?? yearBefore.zh),
    growthPhrase: change?.evidence.phrase ?? '',
    period: indicator.period?.zh ?? '',
    scope: indicator.scope?.zh ?? '',
    note: indicator.note?.zh ?? '',
    reading: evidence.reading ?? '',
    place: placeCell(evidence),
  };
}

/** The cells of the row in which last year's figure waits for this year's: what stays, and what it is compared with. */
export function waitingRow(indicator: Indicator, names: RowNames): Row<FigureColumn> {
  const { kind, printed, unit, qualifier, change, evidence, period, scope } = indicator;
  const isGrowth = kind === 'growth' && change !== undefined;
  const hedge = qualifier === undefined ? '' : `（${hedges[qualifier].zh}）`;
  return {
    ...keptCells(indicator, names),
    relation: relations.same.zh,
    value: '',
    unit: isGrowth ? '' : unit,
    phrase: '',
    // What it was of is only shown: this year's article may say it of something else, or of nothing.
    lastValue: [
      isGrowth ? `${directions[change.direction].zh}${printed}${unit}` : `${printed}${unit}${hedge}`,
      ...(period === undefined ? [] : [`${figureColumns.period.zh}：${period.zh}`]),
      ...(scope === undefined ? [] : [`${figureColumns.scope.zh}：${scope.zh}`]),
    ].join('\n'),
    lastPhrase: evidence.phrase,
    hedge: '',
    growth: '',
    direction: '',
    growthUnit: '',
    against: '',
    growthPhrase: '',
    period: '',
    scope: '',
    note: '',
    reading: '',
    place: '',
  };
}

const keptCells = (indicator: Indicator, names: RowNames) => ({
  code: indicator.id,
  name: indicator.name.zh,
  nameEn: english(indicator.name),
  section: named(names.sections, [indicator.section]),
  sectors: named(names.sectors, indicator.sectors),
  kind: kinds[indicator.kind].zh,
  weight: weights[`${indicator.weight}`].zh,
  polarity: polarityCell(statedChange(indicator)),
});

const polarityCell = (change: Change | undefined): string =>
  change === undefined ? '' : polarities[change.polarity].zh;

export function claimRow(claim: Claim, names: RowNames): Row<ClaimColumn> {
  return {
    ...keptOfClaim(claim, names),
    text: claim.text.zh,
    phrase: claim.evidence.phrase,
    verdict: claim.verdict?.zh ?? '',
    last: '',
  };
}

/** The row in which last year's statement waits for this year's. */
export const waitingClaim = (claim: Claim, names: RowNames): Row<ClaimColumn> => ({
  ...keptOfClaim(claim, names),
  text: '',
  phrase: '',
  verdict: '',
  last: claim.text.zh,
});

const keptOfClaim = (claim: Claim, names: RowNames) => ({
  code: claim.id,
  section: named(names.sections, [claim.section]),
  about: claim.about.join(separator),
});

/** The facts of an edition as its own workbook has them, or as that of the year after begins with. */
export function basicCells(edition: Edition, purpose: Purpose): Row<BasicRow> {
  const next = purpose === 'next-year';
  const { source, year, previousYear } = edition;
  return {
    place: edition.place.zh,
    year: String(next ? year + 1 : year),
    previousYear: String(next ? year : previousYear),
    article: next ? '' : source.article.zh,
    book: next ? '' : source.book.zh,
    column: next ? '' : source.section.zh,
    parts: edition.parts.map(({ zh }) => zh).join('；'),
    purpose: purposes[purpose].zh,
    from: edition.id,
  };
}
