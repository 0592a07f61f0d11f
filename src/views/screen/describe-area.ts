import { byLead, isFiltered, selectIndicators } from '../../derive/sector-filter';
import type { Edition, Indicator } from '../../edition/types';
import { sayFigure } from '../../format/figure';
import { formatFormula } from '../../format/formula';
import { pick } from '../../format/locale';
import { figurePiece, fillWords, type SentenceText, sentenceOf, separated } from '../../format/sentence';
import { type Context, chosenNames, resultOf, sectionName, sectionPlan, sourceText } from '../context';
import { noteOf } from '../figure/describe-check';
import type { FigureView } from '../figure/figure';
import { describeFigure, describeResult } from '../figure/figure-view';
import { describePlanned } from '../picture/pictures';
import { say, sayPlainly } from '../say';
import type { Block, FormulaFigureView, NextView, PictureView, View } from '../view';
import { describeClaims } from './describe-claims';
import { describeCautions, describeLists } from './describe-lists';

/** A drill-down panel: one of the seven work areas, or the chapters of responsibility and policy. */
export function describeArea(context: Context, id: string): View {
  const { edition, choice } = context;
  const section = edition.sections.find((candidate) => candidate.id === id);
  const figures = selectIndicators(edition, choice, id);
  const filtered = isFiltered(choice);
  const planned = sectionPlan(context, id)?.pictures ?? [];
  const pictures = planned.flatMap((picture) => describePlanned(context, picture) ?? []);
  const kicker = kickerOf(context, id);
  const { panel } = context.locale.words;
  return {
    id,
    kicker,
    title: findingOf(context, id),
    lead: filtered
      ? filteredLead(context, figures)
      : sentenceOf(say(context, `section.${id}.lead`)?.pieces ?? [], growthSentence(context, id)),
    figuresTitle: panel.figures,
    asideTitle: panel.aside(kicker),
    blocks: figures.length === 0 ? nothing(context, pictures) : blocksOf(context, id, figures, pictures),
    chapter: section?.kind === 'chapter',
    next: nextOf(context, id),
    source: sourceText(context, id),
  };
}

/** The sections that have a panel, in the order of the navigation: areas, then chapters. */
export const sectionsInOrder = ({ sections }: Edition): Edition['sections'] =>
  (['work-area', 'chapter'] as const).flatMap((kind) => sections.filter((section) => section.kind === kind));

/** The next section of the navigation, under a filter too, as the navigation shows it; then the table. */
function nextOf({ edition, locale }: Context, id: string): NextView {
  const { app, area } = locale.words;
  const order = sectionsInOrder(edition);
  const next = order[order.findIndex((section) => section.id === id) + 1];
  return next === undefined
    ? { text: area.last(app.indicators), section: null }
    : { text: area.next(pick(locale, next.name)), section: next.id };
}

/** What a section comes to: its own sentence, or under a filter how many of its figures are left. */
export function findingOf(context: Context, id: string): SentenceText {
  const { locale, edition, choice } = context;
  const name = sectionName(context, id);
  if (!isFiltered(choice)) return say(context, `section.${id}.title`) ?? sentenceOf(name);
  const count = selectIndicators(edition, choice, id).length;
  return sentenceOf(locale.words.area.filteredTitle(name, chosenNames(context), count));
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

const namedInLead = 3;

/** Under a filter, a sentence of the leading figures that are left. */
function filteredLead({ locale }: Context, figures: readonly Indicator[]): SentenceText {
  const { words } = locale;
  if (figures.length === 0) return sentenceOf();
  const named = [...figures]
    .sort(byLead)
    .slice(0, namedInLead)
    .map((i) => [`${pick(locale, i.name)} `, figurePiece(sayFigure(i, locale), i.id)]);
  return fillWords(words.area.filteredLead(figures.length > namedInLead), {
    figures: separated(named, words.memberSeparator),
  });
}

/** What the article says of growth in this area, and that it says no more. */
function growthSentence({ edition, locale }: Context, id: string): string {
  const growing = edition.indicators.filter((i) => i.section === id && i.change !== undefined);
  if (growing.length === 0) return locale.words.area.growthNo;
  const names = growing.map((i) => pick(locale, i.name)).join(locale.words.listSeparator);
  return locale.words.area.growthSome(names, growing.length);
}

/** Without a figure of its own, an area may still show what it borrows from another under the filter. */
function nothing(context: Context, pictures: readonly PictureView[]): readonly Block[] {
  const { locale } = context;
  const said: Block = {
    kind: 'nothing',
    text: locale.words.sectors.noneHere,
    elsewhere: { title: locale.words.sectors.elsewhere(chosenNames(context)), areas: elsewhere(context) },
  };
  return pictures.length === 0 ? [said] : [said, { kind: 'pictures', pictures }];
}

function blocksOf(
  context: Context,
  id: string,
  figures: readonly Indicator[],
  pictures: readonly PictureView[],
): readonly Block[] {
  const { locale, choice } = context;
  const { words } = locale;
  const plan = sectionPlan(context, id);
  const tiles = tilesOf(plan?.tiles ?? [], figures, isFiltered(choice));
  // What a picture shows need not stand again below it.
  const drawn = new Set(
    pictures.flatMap((picture) =>
      picture.figures.filter(({ derivedBy }) => derivedBy === null).map((figure) => figure.indicatorId),
    ),
  );
  const rest = figures.filter((figure) => !tiles.includes(figure) && !drawn.has(figure.id));
  const show = (some: readonly Indicator[]): readonly FigureView[] =>
    some.map((i) => describeFigure(locale, i));
  const derived = derivedOf(context, plan?.derived ?? [], figures);
  const groups = describeLists(context, id);
  const claims = describeClaims(context, id);
  const notes = cautionsOf(context, figures);
  const blocks: readonly (Block | null)[] = [
    { kind: 'figures', title: null, size: 'large', figures: show(tiles) },
    pictures.length === 0 ? null : { kind: 'pictures', pictures },
    rest.length === 0
      ? null
      : { kind: 'figures', title: words.area.allFigures, size: 'small', figures: show(rest) },
    groups.length === 0 ? null : { kind: 'lists', groups },
    claims.length === 0
      ? null
      : { kind: 'claims', title: words.area.claims, note: words.area.claimsNote, claims },
    notes.length === 0 ? null : { kind: 'notes', title: words.area.notes, notes },
    derived.length === 0
      ? null
      : { kind: 'derived', title: words.area.derived, note: words.area.derivedNote, figures: derived },
  ];
  return blocks.filter((block) => block !== null);
}

const tilesUnderFilter = 6;

/** The planned tiles; under a filter the leading figures of what is left. */
function tilesOf(
  tiles: readonly string[],
  figures: readonly Indicator[],
  filtered: boolean,
): readonly Indicator[] {
  if (filtered) return [...figures].sort(byLead).slice(0, tilesUnderFilter);
  return tiles.flatMap((tile) => figures.filter((figure) => figure.id === tile));
}

function derivedOf(
  context: Context,
  checks: readonly string[],
  figures: readonly Indicator[],
): readonly FormulaFigureView[] {
  const shown = new Set(figures.map((figure) => figure.id));
  return checks
    .map((check) => resultOf(context.results, check))
    .filter((result) => result.inputs.some((input) => shown.has(input)))
    .map((result) => ({
      figure: describeResult(context.locale, result),
      formula: formatFormula(context.edition, result, context.locale),
      expression: result.check.expression,
      note: noteOf(context, result.check),
    }));
}

function cautionsOf(context: Context, figures: readonly Indicator[]): readonly SentenceText[] {
  const shown = new Set(figures.map((figure) => figure.id));
  return describeCautions(context, (about) => about.filter((id) => shown.has(id)).length > 1);
}

/** The sections in which the chosen sectors have figures, with how many. */
function elsewhere(context: Context) {
  const { edition, choice, locale } = context;
  return edition.sections
    .map(({ id }) => ({ section: id, shown: selectIndicators(edition, choice, id).length }))
    .filter(({ shown }) => shown > 0)
    .map(({ section, shown }) => ({
      section,
      name: sectionName(context, section),
      count: locale.words.sectors.count(shown, shown),
    }));
}
