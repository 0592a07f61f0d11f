import { inputsOf } from './expression';
import type { PictureItem, PicturePlan, Plan, SectionPlan } from './plan';
import { proseByRule, type RowKind, rowKinds, type SectionLeads } from './prose-by-rule';
import { drawnIn, slidesByRule } from './slides-by-rule';
import type { Edition, EditionFacts, Indicator, Section } from './types';

const most = { headlines: 4, tiles: 6, held: 8, pictures: 3, row: 3 } as const;

/**
 * Gives an edition a plan by rule, and sentences where none are written. Figures with stated growth come first, then those
 * that lead their section, then the rest in the order of the article. A picture is planned only if its condition holds
 * for certain; what needs a person's judgement (parts of a whole, steps in time) is left out.
 */
export function planByRule(facts: EditionFacts): Edition {
  const { indicators } = facts;
  const growing = byWeight(indicators.filter(({ change }) => change !== undefined)).slice(0, most.headlines);
  const first = facts.sections.flatMap(({ id }) => leadOf(inSection(facts, id)) ?? []);
  const headline = (growing.length > 0 ? growing : first.slice(0, most.headlines)).map(({ id }) => id);
  const sections = facts.sections.filter(({ id }) => inSection(facts, id).length > 0);
  const planned = sections.map((section) => planOf(facts, section));
  const plan: Plan = {
    headline,
    bottomLine: facts.claims
      .flatMap(({ id, verdict }) => (verdict === undefined ? [] : id))
      .slice(0, most.held),
    pictures: planned.flatMap(({ pictures, numbers }) => [...pictures, ...numbers]),
    sections: planned.map(({ section }) => section),
    // Each figure answers the question that its unit and its name tell.
    sectors: [],
    slides: slidesByRule(
      facts,
      planned.map(({ kind, tiles, pictures, section }) => ({ id: section.id, kind, tiles, pictures })),
    ),
  };
  return { ...facts, plan, prose: proseByRule(facts, plan, leadsOf(planned)) };
}

/** The figures that tell each section, the first of them its finding. */
const leadsOf = (planned: readonly PlannedSection[]): SectionLeads =>
  planned.map(({ section: { id }, tiles }) => ({ id, figures: tiles }));

/** Sorted by editorial weight, then those with a stated growth, then in the order of the article. */
const byWeight = (indicators: readonly Indicator[]): readonly Indicator[] =>
  [...indicators].sort(
    (a, b) => a.weight - b.weight || Number(b.change !== undefined) - Number(a.change !== undefined),
  );

const leadOf = (indicators: readonly Indicator[]): Indicator | undefined => byWeight(indicators)[0];

const inSection = ({ indicators }: EditionFacts, id: string): readonly Indicator[] =>
  indicators.filter(({ section }) => section === id);

type PlannedSection = ReturnType<typeof planOf>;

function planOf(facts: EditionFacts, { id, kind }: Section) {
  const own = inSection(facts, id);
  const tiles = byWeight(own).slice(0, most.tiles);
  const pictures = picturesOf(facts, id, own).slice(0, most.pictures);
  // A card has no room for two years, which the headline shows.
  const picture = pictures.find((each) => each.kind !== 'growth');
  // Numbers in a row claim nothing that a rule would have to know.
  const row = picture === undefined ? listed(tiles.slice(1, 1 + most.row)) : null;
  const numbers: readonly PicturePlan[] =
    row === null ? [] : [{ id: `${id}.figures`, kind: 'figures', items: row }];
  const onCard = picture ?? numbers[0];
  const drawn = new Set(pictures.flatMap(drawnIn));
  const section: SectionPlan = {
    id,
    groups: [
      ...rowGroupsOf(byWeight(own.filter((figure) => !drawn.has(figure.id)))),
      ...pictures.map((each) => ({ id: each.id, pictures: [each.id] })),
      ...derivedOf(facts, own),
    ],
    card: {
      lead: (tiles[0] ?? own[0])?.id ?? '',
      ...(onCard === undefined ? {} : { picture: onCard.id }),
    },
  };
  return { kind, pictures, numbers, tiles: tiles.map((tile) => tile.id), section };
}

/** Rows by kind of figure: money, rates, and all that is counted or measured. */
function rowGroupsOf(figures: readonly Indicator[]): SectionPlan['groups'] {
  const kindOf = ({ unit, kind }: Indicator): RowKind =>
    unit.includes('元') ? 'money' : kind === 'rate' || unit === '%' ? 'rates' : 'counts';
  return rowKinds.flatMap((row) => {
    const ids = figures.filter((figure) => kindOf(figure) === row).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ id: row, figures: ids }];
  });
}

function derivedOf({ checks }: EditionFacts, own: readonly Indicator[]): SectionPlan['groups'] {
  const ids = new Set(own.map(({ id }) => id));
  const derived = checks
    .filter(
      (check) => check.kind === 'derived' && inputsOf(check.expression).every((input) => ids.has(input)),
    )
    .map(({ id }) => id);
  return derived.length === 0 ? [] : [{ id: 'derived', derived }];
}

function picturesOf(
  { claims }: EditionFacts,
  section: string,
  own: readonly Indicator[],
): readonly PicturePlan[] {
  const growths = own
    // Only a growth in percent surely gives the year before; without it there would be only one bar.
    .filter((i) => i.change?.unit === '%' && i.change.against === undefined && i.kind !== 'growth')
    .map(({ id }): PicturePlan => ({ id: `${id}.growth`, kind: 'growth', items: [{ id }] }));
  const rates = listed(own.filter(({ kind, unit }) => kind === 'rate' && unit === '%'));
  const money = own.flatMap(({ id, name, unit }) => {
    const nature = unit.endsWith('亿元') ? natureOf(name.zh) : null;
    return nature === null ? [] : [{ id, nature }];
  });
  const [purse, ...purses] = money;
  const natures = new Set(money.map(({ nature }) => nature));
  const [mended, ...more] = claims.flatMap((claim) => {
    const [about, ...others] = claim.about;
    return claim.section === section &&
      /整改|消除|解决/.test(claim.text.zh) &&
      about !== undefined &&
      others.length === 0
      ? [{ id: about, claim: claim.id }]
      : [];
  });
  return [
    ...growths,
    ...(rates === null ? [] : [{ id: `${section}.rates`, kind: 'rates', items: rates } as const]),
    ...(purse === undefined || natures.size < 2
      ? []
      : [{ id: `${section}.money`, kind: 'purses', items: [purse, ...purses] } as const]),
    ...(mended === undefined
      ? []
      : [{ id: `${section}.mended`, kind: 'mended', items: [mended, ...more] } as const]),
  ];
}

/** The items of a picture; null for fewer than two, which make no comparison. */
function listed(indicators: readonly Indicator[]): readonly [PictureItem, ...PictureItem[]] | null {
  const [first, second, ...more] = indicators.map(({ id }) => ({ id }));
  return first === undefined || second === undefined ? null : [first, second, ...more];
}

function natureOf(name: string): 'flow' | 'stock' | 'plan' | null {
  if (/储备|规划|计划/.test(name)) return 'plan';
  if (/资产|余额|存量/.test(name)) return 'stock';
  return /投入|发放|投资|支出/.test(name) ? 'flow' : null;
}
