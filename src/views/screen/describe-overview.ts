import { indicatorOf } from '../../derive/check';
import { byLead, isFiltered, selectIndicators } from '../../derive/sector-filter';
import type { Edition, Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import { bookText, type Context, chosenNames, sectionPlan } from '../context';
import type { TrendView } from '../figure/figure';
import { describeFigure, describeTrend } from '../figure/figure-view';
import { filteredNote, specOf } from '../picture/pictures';
import { sayPlainly } from '../say';
import { kickerOf } from './describe-area';
import { describeCity } from './describe-city';
import { describeClaims } from './describe-claims';

/** A section under a filter. */
export type AreaCardView = ReturnType<typeof cardOf>;

type Section = Edition['sections'][number];

const headlinePlaces = 4;

/** The overview, of the city or, under a filter, of the chosen sectors. */
export const describeOverview = (context: Context) =>
  isFiltered(context.choice)
    ? ({ kind: 'sectors', ...describeSectors(context) } as const)
    : ({ kind: 'city', ...describeCity(context) } as const);

export type SectorsView = ReturnType<typeof describeSectors>;

function describeSectors(context: Context) {
  const { locale, edition, choice } = context;
  const { words } = locale;
  const names = chosenNames(context);
  const chosen = [...selectIndicators(edition, choice)].sort(byLead);
  const trends = growingOf(context, chosen);
  const others = chosen.filter(({ change }) => change === undefined);
  const leaders = others.slice(0, Math.max(0, headlinePlaces - trends.length));
  const areas = (['overview', 'chapter', 'work-area'] as const)
    .flatMap((kind) => cardsOf(context, kind))
    .filter(({ figures }) => figures.length > 0);
  return {
    title: words.overview.sectorTitle(names),
    note: trends.length === 0 ? words.overview.sectorNoGrowth : words.overview.sectorGrowth(trends.length),
    trends,
    // Where a filter leaves fewer growths than there are places.
    leaders: leaders.map((i) => describeFigure(locale, i)),
    areasTitle: words.overview.sectorAreas(areas.length),
    areasNote: words.overview.sectorAreasNote,
    areas,
    leadingTitle: words.overview.leading,
    claims: describeClaims(context),
    claimsTitle: words.area.claims,
    claimsNote: words.area.claimsNote,
    nothing: chosen.length === 0 ? words.overview.nothing(names) : null,
    source: bookText(context),
  };
}

function growingOf({ locale, edition }: Context, among: readonly Indicator[]): readonly TrendView[] {
  const { headline } = edition.plan;
  const rank = ({ id }: Indicator) => {
    const place = headline.indexOf(id);
    return place < 0 ? headline.length : place;
  };
  return among
    .filter(({ change }) => change !== undefined)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((i) => describeTrend(locale, edition, i) ?? []);
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
