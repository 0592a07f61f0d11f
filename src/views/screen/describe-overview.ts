import { indicatorOf } from '../../derive/check';
import { byLead, isFiltered, selectIndicators } from '../../derive/sector-filter';
import type { Edition, Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import { bookText, type Context, sectionPlan } from '../context';
import { describeFigure, describeTrend } from '../figure/figure-view';
import { filteredNote, specOf } from '../picture/pictures';
import { sayPlainly } from '../say';
import { kickerOf } from './describe-area';
import { describeOpening } from './describe-claims';
import { describeLegend } from './describe-legend';

export type OverviewView = ReturnType<typeof describeOverview>;
/** An area on the overview. */
export type AreaCardView = ReturnType<typeof cardOf>;

type Section = Edition['sections'][number];

/** The overview of the city. Under a filter the page of the sectors stands in its place. */
export function describeOverview(context: Context) {
  const { overview } = context.locale.words;
  return {
    ...describeCity(context),
    leadingTitle: overview.leading,
    tilesTitle: overview.tiles,
    source: bookText(context),
    legend: describeLegend(context),
  };
}

function describeCity(context: Context) {
  const { locale, edition } = context;
  const { words } = locale;
  const headline = edition.plan.headline.map((id) => indicatorOf(edition, id));
  const trends = headline.flatMap((i) => describeTrend(locale, edition, i) ?? []);
  // A headline without two years to compare stands as a number.
  const leaders = headline.filter(({ id }) => !trends.some(({ current }) => current.indicatorId === id));
  const stated = edition.indicators.flatMap(({ change }) => change ?? []);
  const allUp = stated.every(({ direction }) => direction === 'up');
  const [firstClaim] = describeOpening(context);
  return {
    title: stated.length === 0 ? words.overview.leading : words.overview.headline(stated.length, allUp),
    note: headlineNote(context, stated.length, headline),
    // The bottom line of the year, a statement of the article.
    claim: firstClaim ?? null,
    trends,
    leaders: leaders.map((i) => describeFigure(locale, i)),
    tiles: edition.plan.tiles.map((id) => describeFigure(locale, indicatorOf(edition, id))),
    areasTitle: sayPlainly(context, 'overview.areas') ?? words.app.areasNavigation,
    areasNote: words.overview.areasNote,
    areas: cardsOf(context, 'work-area'),
    chapters: cardsOf(context, 'chapter'),
  };
}

/** That no other growth is stated, or that not all of them stand here. */
function headlineNote(
  { locale: { words } }: Context,
  stated: number,
  headline: readonly Indicator[],
): string {
  const shown = headline.filter(({ change }) => change !== undefined).length;
  if (stated === 0) return words.growth.none;
  return shown < stated ? words.overview.headlineSome(shown) : words.overview.headlineNote;
}

const cardsOf = (context: Context, kind: Section['kind']) =>
  context.edition.sections
    .filter((section) => section.kind === kind)
    .map((section) => cardOf(context, section));

function cardOf(context: Context, section: Section) {
  const { locale, edition, choice } = context;
  const { words } = locale;
  const { id, kind, order } = section;
  const chosen = selectIndicators(edition, choice, id);
  const card = sectionPlan(context, id)?.card;
  const planned = chosen.find((i) => i.id === card?.lead);
  const lead = planned ?? [...chosen].sort(byLead)[0];
  const picture = card?.picture === undefined ? null : specOf(context, card.picture);
  const strip = isFiltered(choice)
    ? [...chosen].sort(byLead)
    : (card?.strip ?? []).map((figure) => indicatorOf(edition, figure));
  const all = edition.indicators.filter((i) => i.section === id).length;
  return {
    section: id,
    kind,
    order,
    kicker: kickerOf(context, id),
    name: pick(locale, section.name),
    count: words.sectors.count(chosen.length, all),
    lead: lead === undefined ? null : describeFigure(locale, lead),
    caption: lead !== undefined && lead === planned ? sayPlainly(context, `section.${id}.caption`) : null,
    picture,
    remark: picture === null ? null : sayPlainly(context, `section.${id}.remark`),
    filtered: picture === null ? null : filteredNote(context, picture),
    figures: strip.map((i) => describeFigure(locale, i)),
  };
}
