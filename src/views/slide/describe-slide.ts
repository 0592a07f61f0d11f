import type { SlidePlan } from '../../edition/plan';
import type { Context } from '../context';
import type { annexOf } from './annex/annex';
import {
  checksSlide,
  endSlide,
  growthSlide,
  heldSlide,
  messageSlide,
  nextSlide,
  recognitionsSlide,
} from './city-slides';
import { areasSlide, coverSlide } from './cover-slide';
import { numbersSlide, pictureSlide, statementsSlide } from './section-slides';
import type { SectorSlide } from './sectors/sector-slides';
import type { CoverFields } from './stage-query';

export type SlideView =
  | NonNullable<ReturnType<typeof describeSlide>>
  | SectorSlide
  | ReturnType<typeof annexOf>[number];

/** A slide of the plan. */
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
