import { canPass, indicatorOf } from '../../derive/check';
import { byLead, isFiltered, matchesSectors, selectIndicators } from '../../derive/sector-filter';
import { pick } from '../../format/locale';
import { readSentence, type SentenceText } from '../../format/sentence';
import type { Indicator } from '../../indicators/edition-types';
import { type Context, chosenNames, sectionName, sourceText } from '../context';
import { describeArea } from '../describe-area';
import { describeCheck } from '../describe-check';
import { describeClaims } from '../describe-claims';
import { describeGrowth } from '../describe-growth';
import { describeLists } from '../describe-lists';
import { describeOverview } from '../describe-overview';
import { describeFigure } from '../figure-view';
import { figuresOf } from '../picture-spec';
import type { FigureView, PictureView, TrendView, View } from '../view';
import { describeIncome } from './describe-income';
import { describeNotes } from './describe-notes';
import { type PictureSlideId, pictureOfSlide, type SlideId, slideIds } from './slide-ids';
import { picturePlans } from './slide-plans';
import type { SlideView, StageView } from './stage-view';

/** The story of the year, one idea a slide, from the same views as the screens. */
export function describeStage(context: Context, agenda: readonly SlideId[]): StageView {
  const all = slideIds.flatMap((id) => describeSlide(context, id) ?? []);
  const chosen = agenda.flatMap((id) => all.find((slide) => slide.id === id) ?? []);
  // A filter may leave nothing of an agenda; the story under the filter is then better than nothing.
  return { slides: chosen.length === 0 ? all : chosen, all };
}

function describeSlide(context: Context, id: SlideId): SlideView | null {
  switch (id) {
    case 'title':
      return titleSlide(context);
    case 'growth':
      return growthSlide(context);
    case 'income':
      return describeIncome(context);
    case 'recognitions':
      return recognitionsSlide(context);
    case 'checks':
      return checksSlide(context);
    default:
      return pictureSlide(context, id);
  }
}

function titleSlide(context: Context): SlideView {
  const { locale, edition, choice } = context;
  const { words } = locale;
  const { claim } = describeOverview(context);
  const sections = edition.sections.filter(
    ({ id, kind }) => kind !== 'overview' && selectIndicators(edition, choice, id).length > 0,
  );
  const shown = selectIndicators(edition, choice).length;
  return {
    kind: 'title',
    id: 'title',
    section: 'overview',
    kicker: words.stage.titleKicker(pick(locale, edition.source.book)),
    title: readSentence(words.stage.title(pick(locale, edition.place), edition.year)),
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
    notes: describeNotes(context, [], [words.app.noCounties]),
  };
}

function growthSlide(context: Context): SlideView | null {
  const { words } = context.locale;
  const view = describeGrowth(context);
  const block = view.blocks.find(({ kind }) => kind === 'trends');
  if (block?.kind !== 'trends') return null;
  // The rest of four is the reader's: on a wall five growths would be small print.
  const trends = block.trends.slice(0, 4);
  return {
    kind: 'growths',
    id: 'growth',
    section: 'growth',
    kicker: words.growth.kicker,
    title: growthTitle(context, trends),
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

/** As on the screen of growths, with the short name: a headline on a wall has one line. */
function growthTitle({ locale: { words } }: Context, trends: readonly TrendView[]): SentenceText {
  const [first] = trends;
  if (first === undefined) return readSentence(words.growth.kicker);
  const allUp = trends.every(({ change }) => change.direction === 'up');
  return readSentence(words.growth.title(trends.length, allUp, first.current.label, first.change.text));
}

function pictureSlide(context: Context, id: PictureSlideId): SlideView | null {
  const { locale } = context;
  const { section, headline, figures } = picturePlans[id];
  const view = describeArea(context, section);
  const picture = pictureOf(view, pictureOfSlide[id]);
  const beside = figuresBeside(context, id, picture);
  // Under a filter the second slide of an area is only worth its picture.
  if (picture === null && (beside.length === 0 || !id.endsWith('-1'))) return null;
  const filtered = isFiltered(context.choice);
  return {
    kind: 'picture',
    id,
    section,
    kicker: `${view.kicker}${locale.words.separator}${sectionName(context, section)}`,
    title: picture !== null && (filtered || headline === 'picture') ? picture.title : view.title,
    label: id.endsWith('-1') ? sectionName(context, section) : (picture?.title.text ?? view.title.text),
    picture,
    figures: beside,
    figuresTitle: figures.length === 0 ? '' : locale.words.stage.beside,
    source: view.source,
    notes: describeNotes(
      context,
      [...(picture === null ? [] : figuresOf(picture.spec)), ...beside],
      picture?.caution === null || picture === null ? [] : [picture.caution.text],
    ),
  };
}

function pictureOf(view: View, id: string): PictureView | null {
  const pictures = view.blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []));
  return pictures.find((picture) => picture.id === id) ?? null;
}

const mostBeside = 3;
const mostAlone = 6;

/** The planned figures; under a filter the leading ones that the picture does not show. */
function figuresBeside(
  context: Context,
  id: PictureSlideId,
  picture: PictureView | null,
): readonly FigureView[] {
  const { edition, choice, locale } = context;
  const { section, figures } = picturePlans[id];
  const planned = figures.map((figure) => indicatorOf(edition, figure));
  const left = planned.filter(({ sectors }) => matchesSectors(choice, sectors));
  const show = (some: readonly Indicator[]) => some.map((i) => describeFigure(locale, i));
  if (!isFiltered(choice) || (picture !== null && left.length > 0)) return show(left);
  const drawn = new Set(
    picture === null ? [] : figuresOf(picture.spec).map(({ indicatorId }) => indicatorId),
  );
  const others = selectIndicators(edition, choice, section).filter((i) => !drawn.has(i.id));
  return show([...others].sort(byLead).slice(0, picture === null ? mostAlone : mostBeside));
}

function recognitionsSlide(context: Context): SlideView | null {
  const { edition, locale } = context;
  const { words } = locale;
  const items = edition.sections.flatMap(({ id }) =>
    describeLists(context, id).flatMap((group) => (group.kind === 'recognition' ? group.items : [])),
  );
  if (items.length === 0) return null;
  return {
    kind: 'recognitions',
    id: 'recognitions',
    section: 'overview',
    kicker: words.lists.recognition,
    title: readSentence(words.stage.recognitions(items.length)),
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

function checksSlide(context: Context): SlideView | null {
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
    kind: 'checks',
    id: 'checks',
    section: 'method',
    kicker: words.stage.checksKicker,
    title: readSentence(
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
      statements: describeClaims(context, 'overview').map(({ phrase, source }) =>
        words.stage.quoted(phrase, source),
      ),
      cautions: [],
    },
  };
}
