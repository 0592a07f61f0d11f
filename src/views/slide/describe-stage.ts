import { canPass, indicatorOf } from '../../derive/check';
import { byLead, isFiltered, matchesSectors, selectIndicators } from '../../derive/sector-filter';
import type { SlidePlan } from '../../edition/plan';
import type { Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import { sentenceOf } from '../../format/sentence';
import { type Context, chosenNames, sectionName, sourceText } from '../context';
import { describeCheck } from '../figure/describe-check';
import type { FigureView } from '../figure/figure';
import { describeFigure } from '../figure/figure-view';
import { describePlanned } from '../picture/pictures';
import { noteOf, sayPlainly } from '../say';
import { findingOf, kickerOf } from '../screen/describe-area';
import { describeOpening } from '../screen/describe-claims';
import { describeGrowth, growthTitle } from '../screen/describe-growth';
import { describeLists } from '../screen/describe-lists';
import type { PictureView } from '../view';
import { describeNotes } from './describe-notes';

/** The story of the year, one idea a slide, from the same views as the screens. */
export function describeStage(context: Context, agenda: readonly string[]) {
  const all = context.edition.plan.slides.flatMap((slide) => describeSlide(context, slide) ?? []);
  const chosen = agenda.flatMap((id) => all.find((slide) => slide.id === id) ?? []);
  // A filter may leave nothing of an agenda; the story under the filter is then better than nothing.
  return { slides: chosen.length === 0 ? all : chosen, all };
}

export function describeSlide(context: Context, slide: SlidePlan) {
  switch (slide.kind) {
    case 'title':
      return titleSlide(context, slide.id);
    case 'growths':
      return growthSlide(context, slide.id);
    case 'recognitions':
      return recognitionsSlide(context, slide.id);
    case 'checks':
      return checksSlide(context, slide.id);
    case 'picture':
      return pictureSlide(context, slide);
  }
}

function titleSlide(context: Context, id: string) {
  const { locale, edition, choice } = context;
  const { words } = locale;
  const claim = isFiltered(choice) ? null : (describeOpening(context)[0] ?? null);
  const sections = edition.sections.filter(
    ({ id, kind }) => kind !== 'overview' && selectIndicators(edition, choice, id).length > 0,
  );
  const shown = selectIndicators(edition, choice).length;
  return {
    kind: 'title' as const,
    id,
    section: 'overview',
    kicker: words.stage.titleKicker(pick(locale, edition.source.book)),
    title: sentenceOf(words.stage.title(pick(locale, edition.place), edition.year)),
    label: words.stage.titleLabel,
    lead: isFiltered(choice)
      ? words.stage.filtered(chosenNames(context), shown)
      : words.stage.lead(edition.indicators.length),
    claim,
    contentsTitle: words.stage.contents,
    contents: [...sections]
      .sort((a, b) => Number(a.kind === 'chapter') - Number(b.kind === 'chapter'))
      .map((section) => ({
        order: section.kind === 'work-area' ? section.order : null,
        name: pick(locale, section.name),
      })),
    source: words.app.sourceLong(pick(locale, edition.source.book), pick(locale, edition.source.article)),
    notes: describeNotes(context, [], noteOf(context, 'counties')),
  };
}

function growthSlide(context: Context, id: string) {
  const { words } = context.locale;
  const view = describeGrowth(context);
  const block = view.blocks.find(({ kind }) => kind === 'trends');
  if (block?.kind !== 'trends') return null;
  // The rest of four is the reader's: on a wall five growths would be small print.
  const trends = block.trends.slice(0, 4);
  return {
    kind: 'growths' as const,
    id,
    section: 'growth',
    kicker: words.growth.kicker,
    // With the short name: a headline on a wall has one line.
    title: growthTitle(context, block.trends, [], 'label'),
    label: words.growth.kicker,
    trends,
    source: `${view.source}${words.separator}${words.stage.growthNote(context.edition.previousYear)}`,
    notes: describeNotes(
      context,
      trends.map(({ current }) => current),
      [words.growth.basis, ...trends.flatMap(({ interval }) => interval ?? [])],
    ),
  };
}

type PictureSlide = Extract<SlidePlan, { readonly kind: 'picture' }>;

function pictureSlide(context: Context, slide: PictureSlide) {
  const { locale } = context;
  const { id, section, leads = false } = slide;
  const name = sectionName(context, section);
  const picture = slide.picture === undefined ? null : describePlanned(context, slide.picture);
  // Under a filter a further slide of a section is only worth its picture.
  if (picture === null && !leads) return null;
  const beside = figuresBeside(context, slide, picture);
  if (picture === null && beside.length === 0) return null;
  const filtered = isFiltered(context.choice);
  const finding = findingOf(context, section);
  return {
    kind: 'picture' as const,
    id,
    section,
    kicker: [kickerOf(context, section), name].filter((part) => part !== '').join(locale.words.separator),
    title: picture !== null && (filtered || slide.headline === 'picture') ? picture.title : finding,
    label: leads ? name : (picture?.label ?? finding.text),
    picture,
    figures: beside,
    figuresTitle: slide.figures.length === 0 ? '' : besideTitle(context, id),
    source: sourceText(context, section),
    notes: describeNotes(
      context,
      [...(picture?.figures ?? []), ...beside],
      picture === null ? [] : cautionsOf(context, picture),
    ),
  };
}

const besideTitle = (context: Context, id: string): string =>
  sayPlainly(context, `slide.${id}.beside`) ?? context.locale.words.stage.beside;

/** How the picture must be read; of a worked-out year before, on what it rests. */
const cautionsOf = ({ locale }: Context, { caution, figures }: PictureView): readonly string[] => [
  ...(figures.some(({ derivedBy }) => derivedBy === 'baseline') ? [locale.words.growth.basis] : []),
  ...(caution === null ? [] : [caution.text]),
];

const mostBeside = 3;
const mostAlone = 6;

/** The planned figures; under a filter the leading ones that the picture does not show. */
function figuresBeside(
  context: Context,
  { section, figures }: PictureSlide,
  picture: PictureView | null,
): readonly FigureView[] {
  const { edition, choice, locale } = context;
  const planned = figures.map((figure) => indicatorOf(edition, figure));
  const left = planned.filter(({ sectors }) => matchesSectors(choice, sectors));
  const show = (some: readonly Indicator[]) => some.map((i) => describeFigure(locale, i));
  if (!isFiltered(choice) || (picture !== null && left.length > 0)) return show(left);
  const drawn = new Set((picture?.figures ?? []).map(({ indicatorId }) => indicatorId));
  const others = selectIndicators(edition, choice, section).filter((i) => !drawn.has(i.id));
  return show([...others].sort(byLead).slice(0, picture === null ? mostAlone : mostBeside));
}

function recognitionsSlide(context: Context, id: string) {
  const { edition, locale } = context;
  const { words } = locale;
  const items = edition.sections.flatMap(({ id }) =>
    describeLists(context, id).flatMap((group) => (group.kind === 'recognition' ? group.items : [])),
  );
  if (items.length === 0) return null;
  return {
    kind: 'recognitions' as const,
    id,
    section: 'overview',
    kicker: words.lists.recognition,
    title: sentenceOf(words.stage.recognitions(items.length)),
    label: words.lists.recognition,
    items,
    source: sourceText(context),
    notes: {
      phrases: [],
      checks: [],
      statements: items.map(({ phrase, source }) => words.stage.quoted(phrase, source)),
      cautions: [],
    },
  };
}

const checksShown = 5;

function checksSlide(context: Context, id: string) {
  const { locale, edition, choice, results } = context;
  const { words } = locale;
  // A check is of the sector that owns the figure it is held against.
  const chosen = results.filter(
    (result) => canPass(result) && result.against !== null && matchesSectors(choice, result.against.sectors),
  );
  if (chosen.length === 0) return null;
  const figures = selectIndicators(edition, choice);
  const restored = figures.filter(({ status }) => status === 'reconstructed').length;
  const derived = results.filter(({ holds }) => holds === null).length;
  const held = chosen.filter(({ holds }) => holds === true).length;
  const counted = (kind: 'equal' | 'bound') => chosen.filter(({ check }) => check.kind === kind).length;
  const describeOne = (result: (typeof chosen)[number]) => describeCheck(context, result);
  return {
    kind: 'checks' as const,
    id,
    section: 'method',
    kicker: words.stage.checksKicker,
    title: sentenceOf(
      words.stage.checks(figures.length, counted('equal'), counted('bound'), chosen.length - held),
    ),
    label: words.stage.checksLabel,
    checks: chosen.slice(0, checksShown).map(describeOne),
    sums: [
      { number: String(figures.length), text: words.stage.withPhrase },
      { number: words.stage.outOf(held, chosen.length), text: words.stage.holding },
      { number: String(restored), text: words.stage.restored },
      ...(isFiltered(choice) ? [] : [{ number: String(derived), text: words.stage.worked }]),
    ],
    source: sourceText(context),
    notes: {
      phrases: [],
      checks: chosen.map((result) => {
        const { name, verdict } = describeOne(result);
        return { name, verdict: verdict ?? '' };
      }),
      statements: describeOpening(context).map(({ phrase, source }) => words.stage.quoted(phrase, source)),
      cautions: [],
    },
  };
}
