import { indicatorOf } from '../../derive/check';
import type { Edition } from '../../edition/types';
import { pick } from '../../format/locale';
import { sentenceOf } from '../../format/sentence';
import type { Spec } from '../../pictures/kinds';
import { bookText, type Context, openingOf, panelName, sectionPlan } from '../context';
import { describeFigure, describeTrend } from '../figure/figure-view';
import { specOf } from '../picture/pictures';
import { say, sayPlainly } from '../say';
import { describeBottomLine } from './describe-held';

export type CityView = ReturnType<typeof describeCity>;
/** A part of the article on the overview: its finding and a small picture, which lead to its panel. */
export type CityCardView = ReturnType<typeof cardOf>;
export type MessageView = ReturnType<typeof describeMessage>;

type Section = Edition['sections'][number];

/** The overview of the whole place: what was held, how much it grew, what each area came to, what comes next. */
export function describeCity(context: Context) {
  const { locale, edition } = context;
  const { overview, app } = locale.words;
  const headline = edition.plan.headline.map((id) => indicatorOf(edition, id));
  const trends = headline.flatMap((i) => describeTrend(locale, edition, i) ?? []);
  // A headline without two years to compare stands as a number.
  const leaders = headline.filter(({ id }) => !trends.some(({ current }) => current.indicatorId === id));
  const opening = openingOf(context);
  const sections = (kind: Section['kind']) => edition.sections.filter((section) => section.kind === kind);
  return {
    message: describeMessage(context),
    trendsTitle: overview.trends,
    trends,
    leaders: leaders.map((i) => describeFigure(locale, i)),
    heldTitle: overview.held,
    held: describeBottomLine(context),
    areasTitle: sayPlainly(context, 'overview.areas') ?? app.areasNavigation,
    areas: sections('work-area').map((section) => cardOf(context, section)),
    opening: opening === null ? null : cardOf(context, sections('overview')[0] as Section),
    chapters: sections('chapter').map((section) => cardOf(context, section)),
    targetsTitle: overview.targets,
    targets: targetsOf(context),
    source: bookText(context),
  };
}

/** The message of the year, in two sentences: the bottom line, then the results. The same everywhere. */
export function describeMessage(context: Context) {
  const opening = say(context, 'message.opening') ?? sentenceOf();
  const results = say(context, 'message.results') ?? sentenceOf();
  const apart = context.locale.language === 'en' ? ' ' : '';
  return {
    opening,
    results,
    /** What stands between the two sentences. */
    apart,
    /** Words of the opening that are stressed; null for none. */
    stress: sayPlainly(context, 'message.stress'),
    whole: sentenceOf(opening.pieces, opening.text === '' ? '' : apart, results.pieces),
  };
}

function cardOf(context: Context, section: Section) {
  const { locale } = context;
  const { id, kind, order } = section;
  const name = panelName(context, id);
  const card = sectionPlan(context, id)?.card;
  const picture: Spec | null = card?.picture === undefined ? null : specOf(context, card.picture);
  return {
    section: id,
    kind,
    order,
    name,
    // The opening has no other short name than that of its panel.
    shortName: section.panelName === undefined ? pick(locale, section.shortName) : name,
    open: locale.words.overview.openArea(name),
    finding: say(context, `section.${id}.card`) ?? say(context, `section.${id}.title`) ?? noneOf(context, id),
    picture,
    /** By which the plan names it; null where it has nothing to show. */
    pictureId: picture === null ? null : (card?.picture ?? null),
    note: picture === null ? null : sayPlainly(context, `section.${id}.remark`),
  };
}

/** That this year's article has no figure of a section; nothing where it has. */
const noneOf = ({ edition, locale }: Context, section: string) =>
  edition.indicators.some((indicator) => indicator.section === section)
    ? sentenceOf()
    : sentenceOf(locale.words.sectors.noneThisYear(edition.year).replace(/[。.]$/, ''));

/** Whether the overview of the city has a block of targets. */
export const hasTargets = (context: Context): boolean => targetsOf(context).length > 0;

const targetGroups = ['done', 'next', 'plan'] as const;

/** What the article states as planned, as done, and as prepared for the next year; empty where the edition says nothing. */
const targetsOf = (context: Context) =>
  targetGroups.flatMap((id) => {
    const text = say(context, `targets.${id}.text`);
    const title = sayPlainly(context, `targets.${id}.title`) ?? context.locale.words.overview.target[id];
    return text === null ? [] : { id, title, text };
  });
