import { candidatesOf, listed } from './by-rule/candidates';
import { type RowKind, rowKinds } from './by-rule/grammar';
import { type Known, knownOf } from './by-rule/known';
import { byWeight, fitsCard, isYearly, tilesOf } from './by-rule/order';
import { idOf } from './by-rule/picture-id';
import { proseByRule } from './by-rule/prose';
import { withShares } from './by-rule/shares';
import { namedIn, slidesByRule } from './by-rule/slides';
import type { PicturePlan, Plan, SectionPlan } from './plan';
import type { Edition, EditionFacts, Indicator, Section } from './types';

const most = { headlines: 4, held: 8, pictures: 3, row: 3, onCard: 4, rows: 10 } as const;

/**
 * Gives an edition a plan by rule, and sentences where none are written. Figures with stated growth come first, then those
 * that lead their section, then the rest in the order of the article. A picture is planned only if its condition holds
 * for certain; what needs a person's judgement (parts that nobody calls so, steps in time) is left out and offered (`offersOf`).
 * Wholes that stated shares imply are added to the checks.
 */
export function planByRule(facts: EditionFacts): Edition {
  const steps = planByRuleSteps(facts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, so that the page may answer in between: 15,000 figures take a while. */
export function* planByRuleSteps(facts: EditionFacts): Generator<void, Edition> {
  const full = withImpliedWholes(facts);
  yield;
  const plan = planOf(full);
  yield;
  return { ...full, plan, prose: proseByRule(full, plan) };
}

export function withImpliedWholes(facts: EditionFacts): EditionFacts {
  const known = knownOf(facts);
  return withShares(
    facts,
    facts.sections.flatMap(({ id }) => known.sentences(id)),
  );
}

/** The plan alone, of checks that the facts have. */
export function planOf(facts: EditionFacts): Plan {
  const known = knownOf(facts);
  const planned = facts.sections
    .filter(({ id }) => known.own(id).length > 0)
    .map((section) => planOfSection(facts, known, section));
  return {
    headline: headlineOf(facts, known),
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
}

/** The stated growths against the year before; without any, other growths, and without these what leads each section. */
function headlineOf({ indicators, sections }: EditionFacts, known: Known): readonly string[] {
  const growing = byWeight(indicators.filter(({ change }) => change !== undefined));
  const yearly = growing.filter(({ change }) => isYearly(change));
  // The work before the chapters, which say how it was led.
  const inTurn = [
    ...sections.filter(({ kind }) => kind !== 'chapter'),
    ...sections.filter(({ kind }) => kind === 'chapter'),
  ];
  const first = inTurn.flatMap(({ id }) => tilesOf(known.own(id)).slice(0, 1));
  const chosen = [yearly, growing, first].find(({ length }) => length > 0) ?? [];
  return chosen.slice(0, most.headlines).map(({ id }) => id);
}

function planOfSection(facts: EditionFacts, known: Known, { id, kind }: Section) {
  const own = known.own(id);
  const tiles = tilesOf(own);
  const pictures = chosenOf(candidatesOf(facts, known, id).certain);
  const onCard = cardOf(id, pictures, tiles);
  const numbers = onCard === undefined || pictures.includes(onCard) ? [] : [onCard];
  const drawn = new Set(pictures.flatMap(namedIn));
  const section: SectionPlan = {
    id,
    groups: [
      ...pictures.map((each) => ({ id: each.id, pictures: [each.id] })),
      ...rowGroupsOf(own.filter((figure) => !drawn.has(figure.id))),
      ...derivedOf(known, id, pictures),
    ],
    card: {
      lead: tiles[0]?.id ?? '',
      ...(onCard === undefined ? {} : { picture: onCard.id }),
    },
  };
  return { kind, pictures, numbers, tiles: tiles.map((tile) => tile.id), section };
}

/** The first growth, then what differs from it, then the other growths: as many as a panel has room for. */
function chosenOf(certain: readonly PicturePlan[]): readonly PicturePlan[] {
  const [first, ...growths] = certain.filter(({ kind }) => kind === 'growth');
  const others = certain.filter(({ kind }) => kind !== 'growth');
  const inTurn = [...(first === undefined ? [] : [first]), ...others, ...growths];
  const chosen = new Set(inTurn.slice(0, most.pictures));
  return certain.filter((picture) => chosen.has(picture));
}

/** The picture of a section's card: one of its panel, with few figures; else numbers in a row. */
export function cardOf(
  section: string,
  pictures: readonly PicturePlan[],
  tiles: readonly Indicator[],
): PicturePlan | undefined {
  const picture = pictures.find(fitsCard);
  if (picture === undefined) return numbersOf(section, tiles)[0];
  if (picture.items.length <= most.onCard || (picture.kind !== 'rates' && picture.kind !== 'purses'))
    return picture;
  // The compiler does not see that the first figures of a kind are of that kind.
  return {
    ...picture,
    id: idOf(section, '.card'),
    items: picture.items.slice(0, most.onCard),
  } as unknown as PicturePlan;
}

/** Numbers in a row claim nothing that a rule would have to know. */
export function numbersOf(section: string, tiles: readonly Indicator[]): readonly PicturePlan[] {
  const row = listed(tiles.slice(1, 1 + most.row));
  return row === null ? [] : [{ id: idOf(section, '.figures'), kind: 'figures', items: row }];
}

/** Rows by kind of figure: money, rates, and all that is counted or measured. The lighter ones of many follow behind all groups. */
export function rowGroupsOf(figures: readonly Indicator[]): SectionPlan['groups'] {
  const sorted = byWeight(figures);
  return rowKinds.flatMap((row) => {
    const ids = sorted
      .filter((figure) => rowKindOf(figure) === row)
      .map(({ id }) => id)
      .slice(0, most.rows);
    return ids.length === 0 ? [] : [{ id: row, figures: ids }];
  });
}

const rowKindOf = ({ unit, kind }: Indicator): RowKind =>
  unit.includes('元') ? 'money' : kind === 'rate' || unit === '%' ? 'rates' : 'counts';

/** Results that are worked out from the section alone and that no picture of it shows. */
function derivedOf(known: Known, section: string, pictures: readonly PicturePlan[]): SectionPlan['groups'] {
  const drawn = new Set(
    pictures.flatMap((picture) =>
      ['whole' in picture ? [picture.whole] : [], picture.items]
        .flat()
        .flatMap((item) => ('check' in item ? item.check : [])),
    ),
  );
  const derived = known.derived(section).flatMap(({ id }) => (drawn.has(id) ? [] : id));
  return derived.length === 0 ? [] : [{ id: 'derived', derived }];
}
