import { isFiltered } from '../../derive/sector-filter';
import type { TalkLength } from '../../edition/plan';
import type { Context } from '../context';
import { addedSlide } from './added-slide';
import { annexOf } from './annex/annex';
import { endSlide } from './city-slides';
import { coverSlide } from './cover-slide';
import { describeSlide, type SlideView } from './describe-slide';
import { withLegendShown } from './legend-shown';
import { openSlides, slidesOfSectors } from './sectors/sector-slides';
import { annexId } from './slides';
import type { CoverFields, DeckQuery } from './stage-query';
import { areTold } from './talk/are-told';
import { varied } from './varied';

export type { SlideView };

/** A slide of the story, with the shortest talk that has it; in the annex stands what no talk shows unasked. */
interface Told {
  readonly slide: SlideView;
  readonly from: TalkLength | 'annex';
}

/**
 * The deck of what is chosen: the whole year or some sectors, for a talk of a length. An agenda chooses slides and their order
 * instead. Behind the end stands the annex, so that every figure and statement of what is chosen is at hand.
 */
export function describeDeck(context: Context, { agenda, minutes, cover }: DeckQuery) {
  const told = toldOf(context, cover);
  const { words } = context.locale;
  const all = told.map(({ slide }) => slide);
  const planned = told
    .filter(({ from }) => from === 'annex' || from <= (minutes ?? longest))
    .map(({ slide }) => slide);
  const annex = new Set(told.filter(({ from }) => from === 'annex').map(({ slide }) => slide.id));
  const chosen = agenda.flatMap((id) =>
    id === annexId
      ? all.filter((slide) => annex.has(slide.id))
      : (all.find((slide) => slide.id === id) ?? addedSlide(context, id) ?? []),
  );
  // A filter may leave nothing of an agenda; the story under the filter is then better than nothing.
  const slides = varied(chosen.length === 0 ? planned : chosen).map((slide) => withLegendShown(slide, words));
  return {
    slides,
    /** The number at the foot of each slide. The annex is not counted: who listens sees how much of the talk is left. */
    positions: positionsOf(context, areTold(slides, annex)),
    agendaLost: agenda.length > 0 && chosen.length === 0,
    all,
    /** Slides that no talk shows unasked. */
    annex,
  };
}

function positionsOf({ locale }: Context, told: readonly boolean[]): readonly string[] {
  const { stage } = locale.words;
  const all = told.filter(Boolean).length;
  return told.map((is, i) => (is ? stage.position(i + 1, all) : stage.annexPosition(i + 1)));
}

export type DeckView = ReturnType<typeof describeDeck>;

const longest: TalkLength = 20;

function toldOf(context: Context, cover: CoverFields): readonly Told[] {
  const { plan } = context.edition;
  const tables = annexOf(context);
  const annex = tables.map((slide): Told => ({ slide, from: 'annex' }));
  const hasOpen = tables.some(({ columns }) => columns.flat().some(({ kind }) => kind === 'open'));
  if (!isFiltered(context.choice)) {
    const story = plan.slides.flatMap((slide): readonly Told[] => {
      const view = describeSlide(context, slide, cover);
      return view === null ? [] : [{ slide: view, from: slide.kind === 'checks' ? 'annex' : slide.from }];
    });
    return [
      ...story.filter(({ from }) => from !== 'annex'),
      ...annex,
      ...story.filter(({ from }) => from === 'annex'),
    ];
  }
  return [
    { slide: coverSlide(context, 'title', cover), from: 3 },
    ...slidesOfSectors(context),
    { slide: endSlide(context, 'end'), from: 3 },
    ...(hasOpen ? [] : openSlides(context).map((slide): Told => ({ slide, from: 'annex' }))),
    ...annex,
  ];
}
