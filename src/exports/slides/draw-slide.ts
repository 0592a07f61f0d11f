import type { Context } from '../../views/context';
import type { SlideView } from '../../views/slide/stage-view';
import { annexDrawn } from './annex-slides';
import type { Drawn, SlideFrame } from './drawn';
import { coverDrawn, endDrawn, messageDrawn, statementsDrawn } from './full-slides';
import { growthsDrawn } from './growth-slides';
import { areasDrawn, checksDrawn, heldDrawn, nextDrawn, recognitionsDrawn, waysDrawn } from './list-slides';
import { numbersDrawn } from './number-slides';
import { pictureDrawn } from './picture-slides';

/** What stands on a slide of that form, in a deck and as a picture alike. */
export function drawnOf({ locale }: Context, slide: SlideView, frame: SlideFrame): Drawn {
  switch (slide.kind) {
    case 'cover':
      return coverDrawn(slide, frame);
    case 'message':
      return messageDrawn(slide, frame);
    case 'held':
      return heldDrawn(slide, frame);
    case 'growths':
      return growthsDrawn(slide, frame);
    case 'areas':
      return areasDrawn(slide, frame);
    case 'picture':
      return pictureDrawn(slide, frame, locale);
    case 'numbers':
      return numbersDrawn(slide, frame);
    case 'statements':
      return statementsDrawn(slide, frame);
    case 'ways':
      return waysDrawn(slide, frame);
    case 'recognitions':
      return recognitionsDrawn(slide, frame);
    case 'next':
      return nextDrawn(slide, frame);
    case 'end':
      return endDrawn(slide, frame);
    case 'checks':
      return checksDrawn(slide, frame);
    case 'table':
      return annexDrawn(slide, frame);
  }
}
