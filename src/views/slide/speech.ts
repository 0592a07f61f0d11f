import type { EditionTexts } from '../../edition/texts';
import { pick } from '../../format/locale';
import { type SentenceText, sentenceOf } from '../../format/sentence';
import type { Context } from '../context';
import { sayTemplate } from '../say';
import type { SlideView } from './describe-slide';

/** What the speaker says with a slide; its title where nothing is written. */
export function speechOf(context: Context, slide: SlideView, texts: EditionTexts | null): SentenceText {
  const written = texts?.speech[slide.id];
  return written === undefined
    ? sentenceOf(slide.title.pieces)
    : sayTemplate(context, pick(context.locale, written));
}
