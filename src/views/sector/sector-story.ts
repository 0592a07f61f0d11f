import { isFiltered, matchesSectors, type SectorChoice } from '../../derive/sector-filter';
import { inputsOf } from '../../edition/expression';
import { type SectorPlan, type SectorQuestion, sectorQuestions } from '../../edition/plan';
import type { Check, Claim, Edition, Indicator, ListEntry } from '../../edition/types';
import { unitFacts } from '../../edition/units';

/** What one line of government has to say, by question. */
export interface SectorStory {
  readonly sector: string;
  /** Only questions that have an answer, in the order of the columns, the main figure of each first. */
  readonly answers: ReadonlyMap<SectorQuestion, readonly Indicator[]>;
  readonly claims: readonly Claim[];
  readonly lists: readonly ListEntry[];
  readonly derived: readonly Check[];
}

/** The chosen lines of government. Every figure and every statement of any of them stands in it once. */
export interface Story {
  readonly sectors: readonly SectorStory[];
  /** Figures that belong to many, said once. */
  readonly also: readonly Indicator[];
}

const peopleUnits = ['人', '名', '人次', '户'];

/** The question that a figure answers by its unit and its name, where no plan says. */
export function questionOf({ unit, name, kind, period }: Indicator): SectorQuestion {
  const { base } = unitFacts(unit);
  if (/储备|规划|计划/.test(`${name.zh}${period?.zh ?? ''}`)) return 'planned';
  if (base === '元') return kind === 'average' || /收入/.test(name.zh) ? 'earned' : 'putIn';
  return peopleUnits.includes(base) ? 'reached' : 'built';
}

type Place = SectorQuestion | 'also';

/** So many sectors make a figure typical of none but the first. */
const manySectors = 3;

function placeOf(plan: SectorPlan | undefined, sector: string, figure: Indicator): Place {
  const planned = sectorQuestions.find((question) => plan?.answers[question]?.includes(figure.id));
  if (planned !== undefined) return planned;
  const shared = figure.sectors.length >= manySectors && figure.sectors[0] !== sector;
  return shared || plan?.also.includes(figure.id) === true ? 'also' : questionOf(figure);
}

/** The first of its sectors that is chosen: where several are, what belongs to two of them stands in one row. */
const homeOf = (choice: SectorChoice, sectors: readonly string[]): string | undefined =>
  sectors.find((sector) => choice.has(sector));

export function storyOf(edition: Edition, choice: SectorChoice): Story {
  const { indicators, sectors, checks } = edition;
  const chosen = sectors.filter(({ id }) => choice.has(id)).map(({ id }) => id);
  const planOf = (sector: string) => edition.plan.sectors.find(({ id }) => id === sector);
  const placed = indicators
    .filter((figure) => isFiltered(choice) && matchesSectors(choice, figure.sectors))
    .map((figure) => {
      const own = figure.sectors.filter((sector) => choice.has(sector));
      const at = own
        .map((sector) => ({ figure, sector, place: placeOf(planOf(sector), sector, figure) }))
        .find(({ place }) => place !== 'also');
      return at ?? { figure, sector: own[0] ?? '', place: 'also' as const };
    });
  const stories = chosen.map((sector): SectorStory => {
    const plan = planOf(sector);
    const here = placed.filter((at) => at.sector === sector);
    const ids = new Set(here.map(({ figure }) => figure.id));
    return {
      sector,
      answers: new Map(
        sectorQuestions
          .map((question) => {
            const figures = here.filter(({ place }) => place === question).map(({ figure }) => figure);
            return [question, inOrder(figures, plan?.answers[question] ?? [])] as const;
          })
          .filter(([, figures]) => figures.length > 0),
      ),
      claims: edition.claims.filter((claim) => homeOf(choice, claim.sectors) === sector),
      lists: edition.lists.filter(
        (list) =>
          homeOf(choice, list.sectors) === sector &&
          (list.sectors.length < manySectors || list.sectors[0] === sector),
      ),
      derived: checks.filter(
        (check) =>
          (plan === undefined
            ? check.kind === 'derived' && check.condition === undefined
            : plan.derived.includes(check.id)) && inputsOf(check.expression).every((id) => ids.has(id)),
      ),
    };
  });
  return {
    sectors: stories,
    also: placed.filter(({ place }) => place === 'also').map(({ figure }) => figure),
  };
}

/** As the plan says; then those that lead their section, and in the order of the article. */
function inOrder(figures: readonly Indicator[], planned: readonly string[]): readonly Indicator[] {
  const rank = ({ id, weight }: Indicator) => {
    const place = planned.indexOf(id);
    return place < 0 ? planned.length + weight : place;
  };
  return [...figures].sort((a, b) => rank(a) - rank(b));
}
