import { isFiltered } from '../../derive/sector-filter';
import type { SlidePlan, TalkLength } from '../../edition/plan';
import type { Context } from '../context';
import { addedSlide } from './added-slide';
import { annexOf } from './annex';
import {
  areasSlide,
  checksSlide,
  coverSlide,
  endSlide,
  growthSlide,
  heldSlide,
  messageSlide,
  nextSlide,
  recognitionsSlide,
} from './city-slides';
import { numbersSlide, pictureSlide, statementsSlide } from './section-slides';
import { slidesOfSectors } from './sector-slides';
import { annexId } from './slides';
import type { CoverFields, DeckQuery } from './stage-query';

/** A slide of the story, with the shortest talk that has it; in the annex stands what no talk shows unasked. */
interface Told {
  readonly slide: SlideView;
  readonly from: TalkLength | 'annex';
}

export type SlideView =
  | NonNullable<ReturnType<typeof describeSlide>>
  | ReturnType<typeof slidesOfSectors>[number]
  | ReturnType<typeof annexOf>[number];

/**
 * The deck of what is chosen: the whole year or some sectors, for a talk of a length. An agenda chooses slides and their order
 * instead. Behind the end stands the annex, so that every figure and statement of what is chosen is at hand.
 */
export function describeDeck(context: Context, { agenda, minutes, cover }: DeckQuery) {
  const told = toldOf(context, cover);
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
  return {
    // A filter may leave nothing of an agenda; the story under the filter is then better than nothing.
    slides: chosen.length === 0 ? planned : chosen,
    all,
    /** Slides that no talk shows unasked. */
    annex,
  };
}

export type DeckView = ReturnType<typeof describeDeck>;

const longest: TalkLength = 20;

function toldOf(context: Context, cover: CoverFields): readonly Told[] {
  const { plan } = context.edition;
  const annex = annexOf(context).map((slide): Told => ({ slide, from: 'annex' }));
  if (!isFiltered(context.choice)) {
    const story = plan.slides.flatMap((slide): readonly Told[] => {
      const view = describeSlide(context, slide, cover);
      return view === null ? [] : [{ slide: view, from: slide.kind === 'checks' ? 'annex' : slide.from }];
    });
    return [
      ...story.filter(({ from }) => from !== 'annex'),
      ...story.filter(({ from }) => from === 'annex'),
      ...annex,
    ];
  }
  return [
    { slide: coverSlide(context, 'title', cover), from: 3 },
    ...slidesOfSectors(context).map((slide): Told => ({ slide, from: 3 })),
    { slide: endSlide(context, 'end'), from: 3 },
    ...annex,
  ];
}

export function describeSlide(context: Context, slide: SlidePlan, cover: CoverFields) {
  const { id } = slide;
  switch (slide.kind) {
    case 'cover':
      return coverSlide(context, id, cover);
    case 'message':
      return messageSlide(context, id);
    case 'held':
      return heldSlide(context, id);
    case 'growths':
      return growthSlide(context, id);
    case 'areas':
      return areasSlide(context, id);
    case 'recognitions':
      return recognitionsSlide(context, id);
    case 'next':
      return nextSlide(context, id);
    case 'end':
      return endSlide(context, id);
    case 'checks':
      return checksSlide(context, id);
    case 'picture':
      return pictureSlide(context, slide);
    case 'numbers':
      return numbersSlide(context, slide);
    case 'statements':
      return statementsSlide(context, slide);
  }
}
