import { isFiltered, matchesSectors, selectIndicators } from '../../derive/sector-filter';
import type { GroupPlan } from '../../edition/plan';
import type { Edition, Indicator } from '../../edition/types';
import { type SentenceText, sentenceOf } from '../../format/sentence';
import { type Context, chosenNames, panelName, sectionPlan, sourceText } from '../context';
import { describePlanned } from '../picture/pictures';
import { say, sayPlainly } from '../say';
import type { Block, GroupView, NextView, PictureView, View } from '../view';
import { describeGroup, type GroupContent, subjectOf } from './describe-group';
import { describeCautions, listKinds } from './describe-lists';

/** A drill-down panel: one of the seven work areas, the opening, or a chapter. */
export function describeArea(context: Context, id: string): View {
  const { choice } = context;
  const figures = selectIndicators(context.edition, choice, id);
  const groups = groupsOf(context, id);
  return {
    id,
    kicker: kickerOf(context, id),
    title: findingOf(context, id),
    // Under a filter the lead would speak of what is not there.
    lead: (isFiltered(choice) ? null : say(context, `section.${id}.lead`)) ?? sentenceOf(),
    figuresTitle: context.locale.words.panel.figures,
    blocks: figures.length === 0 ? [nothing(context), ...groups] : groups,
    remark: null,
    ...neighboursOf(context, id),
    source: sourceText(context, id),
  };
}

const kindsInOrder = ['work-area', 'overview', 'chapter'] as const;

/** The groups of a panel. */
export const groupsIn = ({ blocks }: Pick<View, 'blocks'>): readonly GroupView[] =>
  blocks.filter((block) => block.kind === 'group');

/** The sections in the order of the navigation: areas, then income and village economy, then chapters. */
export const sectionsInOrder = ({ sections }: Edition): Edition['sections'] =>
  kindsInOrder.flatMap((kind) => sections.filter((section) => section.kind === kind));

/** The sections beside it in the navigation, under a filter too; before the first the overview, behind the last the table. */
function neighboursOf(context: Context, id: string): Pick<View, 'previous' | 'next'> {
  const { app, area } = context.locale.words;
  const order = sectionsInOrder(context.edition);
  const at = order.findIndex((section) => section.id === id);
  const link = (
    section: Edition['sections'][number] | undefined,
    text: (name: string) => string,
    end: string,
  ): NextView =>
    section === undefined
      ? { text: text(end), section: null }
      : { text: text(panelName(context, section.id)), section: section.id };
  return {
    previous: link(order[at - 1], area.previous, app.overview),
    next: link(order[at + 1], order[at + 1] === undefined ? area.last : area.next, app.indicators),
  };
}

/** What a section comes to: its own sentence, or under a filter which of its lines are shown. */
export function findingOf(context: Context, id: string): SentenceText {
  const { locale, edition, choice } = context;
  const name = panelName(context, id);
  if (!isFiltered(choice)) return say(context, `section.${id}.title`) ?? sentenceOf(name);
  const isThere = selectIndicators(edition, choice, id).length > 0;
  return sentenceOf(locale.words.area.filteredTitle(name, chosenNames(context), isThere));
}

/** Which part of the article a section is: 工作落实 · 第六项; empty for the opening. */
export function kickerOf(context: Context, id: string): string {
  const { edition, locale } = context;
  const { words } = locale;
  const section = edition.sections.find((candidate) => candidate.id === id);
  if (section === undefined || section.kind === 'overview') return '';
  if (section.kind === 'chapter') return words.area.chapter(section.order);
  const kind = sayPlainly(context, 'area.kind');
  return [...(kind === null ? [] : [kind]), words.area.item(section.order)].join(words.separator);
}

/** The planned groups, then what the plan left out, so that nothing of a section is lost. */
function groupsOf(context: Context, id: string): readonly GroupView[] {
  const { edition, choice } = context;
  const own = selectIndicators(edition, choice, id);
  const plans = sectionPlan(context, id)?.groups ?? [];
  const pictured = new Map(
    plans
      .flatMap(({ pictures = [] }) => pictures)
      .map((picture) => [picture, describePlanned(context, picture)]),
  );
  // What a picture shows needs no row.
  const drawn = new Set(
    [...pictured.values()].flatMap((picture) => (picture === null ? [] : printedIn(picture))),
  );
  const contents = [
    ...plans.map((plan) => planned(context, id, plan, { own, drawn, pictured })),
    ...leftOver(context, id, plans, drawn),
  ];
  return withNotes(context, contents).flatMap((content) => describeGroup(context, id, content) ?? []);
}

const printedIn = ({ figures }: PictureView): readonly string[] =>
  figures.filter(({ derivedBy }) => derivedBy === null).map(({ indicatorId }) => indicatorId);

interface Shown {
  readonly own: readonly Indicator[];
  readonly drawn: ReadonlySet<string>;
  readonly pictured: ReadonlyMap<string, PictureView | null>;
}

type Content = Omit<GroupContent, 'notes'>;

function planned(
  context: Context,
  section: string,
  plan: GroupPlan,
  { own, drawn, pictured }: Shown,
): Content {
  const { edition, choice } = context;
  const { figures = [], pictures = [], claims = [], verdicts = [], lists = [], derived = [] } = plan;
  const chosen = <T extends { readonly id: string; readonly sectors: readonly string[] }>(
    entries: readonly T[],
    ids: readonly string[],
  ): readonly T[] =>
    ids.flatMap((id) => entries.filter((each) => each.id === id && matchesSectors(choice, each.sectors)));
  const rows = figures.flatMap((id) => own.filter((figure) => figure.id === id));
  const drawings = pictures.flatMap((id) => pictured.get(id) ?? []);
  const content = {
    id: plan.id,
    subject: subjectOf(context, section, plan.id),
    figures: rows.filter(({ id }) => !drawn.has(id)),
    pictures: drawings,
    claims: chosen(edition.claims, claims),
    verdicts: chosen(edition.claims, verdicts),
    lists: chosen(edition.lists, lists),
    derived,
  };
  const isWhole =
    rows.length === figures.length &&
    drawings.length === pictures.length &&
    content.claims.length === claims.length;
  return { ...content, whole: isWhole };
}

/** Figures, statements and entries of lists that stand in no planned group: all of them, where nothing is planned. */
function leftOver(
  context: Context,
  id: string,
  plans: readonly GroupPlan[],
  drawn: ReadonlySet<string>,
): readonly Content[] {
  const { edition, choice, locale } = context;
  const { area, lists: names } = locale.words;
  const named = new Set(
    plans.flatMap(({ figures = [], claims = [], verdicts = [], lists = [], said = [] }) => [
      ...figures,
      ...claims,
      ...verdicts,
      ...lists,
      ...said,
    ]),
  );
  const nothingElse = {
    figures: [],
    pictures: [],
    claims: [],
    verdicts: [],
    lists: [],
    derived: [],
    whole: true,
  };
  const isLeft = (each: {
    readonly id: string;
    readonly section: string;
    readonly sectors: readonly string[];
  }) => each.section === id && matchesSectors(choice, each.sectors) && !named.has(each.id);
  const figures = edition.indicators.filter((each) => isLeft(each) && !drawn.has(each.id));
  const claims = edition.claims.filter(isLeft);
  const entries = edition.lists.filter(isLeft);
  return [
    ...(figures.length === 0
      ? []
      : [{ ...nothingElse, id: 'other-figures', subject: area.allFigures, figures }]),
    ...(claims.length === 0 ? [] : [{ ...nothingElse, id: 'other-claims', subject: area.claims, claims }]),
    ...listKinds.flatMap((kind) => {
      const lists = entries.filter((entry) => entry.kind === kind);
      return lists.length === 0 ? [] : [{ ...nothingElse, id: `other-${kind}`, subject: names[kind], lists }];
    }),
  ];
}

/** Each warning stands once: in the last group that shows one of its figures, if the panel shows two. */
function withNotes(context: Context, contents: readonly Content[]): readonly GroupContent[] {
  const shown = contents.map(
    ({ figures, pictures }) => new Set([...figures.map(({ id }) => id), ...pictures.flatMap(printedIn)]),
  );
  const cautioned = contents.flatMap(({ pictures }) =>
    pictures.flatMap((picture) => {
      const spoken = picture.caution?.pieces.flatMap(({ figure }) => figure?.indicatorId ?? []);
      return spoken === undefined ? [] : [new Set([...printedIn(picture), ...spoken])];
    }),
  );
  const placeOf = (about: readonly string[]): number => {
    // The picture of two of them says it itself.
    if (cautioned.some((ids) => about.filter((id) => ids.has(id)).length > 1)) return -1;
    if (about.filter((id) => shown.some((ids) => ids.has(id))).length < 2) return -1;
    return shown.reduce((place, ids, i) => (about.some((id) => ids.has(id)) ? i : place), -1);
  };
  return contents.map((content, i) => ({
    ...content,
    notes: describeCautions(context, (about) => placeOf(about) === i),
  }));
}

/** That a filter leaves nothing here, and where its figures are; or that the article of this year has nothing here. */
function nothing(context: Context): Block {
  const { sectors } = context.locale.words;
  if (!isFiltered(context.choice))
    return {
      kind: 'nothing',
      text: sectors.noneThisYear(context.edition.year),
      isFiltered: false,
      elsewhere: null,
    };
  return {
    kind: 'nothing',
    text: sectors.noneHere,
    isFiltered: true,
    elsewhere: { title: sectors.elsewhere(chosenNames(context)), areas: elsewhere(context) },
  };
}

/** The sections in which the chosen sectors have figures, with how many. */
function elsewhere(context: Context) {
  const { edition, choice, locale } = context;
  return edition.sections
    .map(({ id }) => ({ section: id, shown: selectIndicators(edition, choice, id).length }))
    .filter(({ shown }) => shown > 0)
    .map(({ section, shown }) => ({
      section,
      name: panelName(context, section),
      count: locale.words.sectors.count(shown, shown),
    }));
}
