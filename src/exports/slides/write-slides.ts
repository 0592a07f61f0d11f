import type { EditionTexts } from '../../edition/texts';
import { sentenceOf } from '../../format/sentence';
import { fileWordsOf } from '../../format/words/file';
import { fitted, runsOf, textOf } from '../../pictures/plot/scene-text';
import type { Context } from '../../views/context';
import type { scopeOf } from '../../views/scope';
import { describeDeck } from '../../views/slide/describe-deck';
import type { DeckQuery } from '../../views/slide/stage-query';
import type { SlideView } from '../../views/slide/stage-view';
import { areTold } from '../../views/slide/talk/are-told';
import { speechOf } from '../../views/slide/talk/speech';
import { type Look, paperTheme } from '../design';
import type { DeckSlide } from '../ooxml/deck/deck';
import { deckSteps } from '../ooxml/deck/deck-bytes';
import { propertiesOf } from '../properties-of';
import { inner, layoutsOf, page } from './deck-design';
import { coverDrawn, endDrawn, messageDrawn, statementsDrawn } from './full-slides';
import {
  areasDrawn,
  checksDrawn,
  heldDrawn,
  type ListWords,
  nextDrawn,
  recognitionsDrawn,
  waysDrawn,
} from './list-slides';
import { annexDrawn, growthsDrawn, numbersDrawn, pictureDrawn } from './number-slides';

type Drawn = Pick<DeckSlide, 'layout' | 'shapes'> & Partial<Pick<DeckSlide, 'texts'>>;

/** The deck on the stage as a .pptx file, a slide after each step. */
export function writeSlides(
  context: Context,
  query: DeckQuery,
  texts: EditionTexts | null,
  scope: ReturnType<typeof scopeOf>,
  date: Date,
  look: Look = 'light',
): Generator<number, Uint8Array> {
  const words = fileWordsOf(context.locale.language);
  const { slides, annex } = describeDeck(context, query);
  const told = areTold(slides, annex);
  const firstOfAnnex = told.lastIndexOf(true) + 1;
  return deckSteps({
    ...page,
    layouts: layoutsOf(words.slides.layouts),
    slides: slides.map((slide) => slideOf(context, slide, texts)),
    sections: [
      { name: words.slides.talk, from: 0 },
      ...(firstOfAnnex < slides.length ? [{ name: words.slides.annex, from: firstOfAnnex }] : []),
    ],
    theme: paperTheme(scope.edition.name, look),
    properties: propertiesOf(context, scope, date, words.kinds.slides),
  });
}

function slideOf(context: Context, slide: SlideView, texts: EditionTexts | null): DeckSlide {
  const words = fileWordsOf(context.locale.language).slides;
  const { layout, shapes, texts: own = {} } = drawnOf(slide, words.list);
  const size = fitted(slide.title.text, inner, 2, 30, 20);
  return {
    layout,
    texts: {
      kicker: [textOf(slide.kicker, { size: 13, colour: 'dk2' })],
      title: [{ runs: runsOf(slide.title, { size, bold: true, heading: true }) }],
      source: [textOf([slide.source, ...slide.legend.slice(0, 2)].join('　'), { size: 12, colour: 'dk2' })],
      ...own,
    },
    shapes,
    notes: notesOf(context, slide, texts),
  };
}

function drawnOf(slide: SlideView, words: ListWords): Drawn {
  switch (slide.kind) {
    case 'cover':
      return coverDrawn(slide);
    case 'message':
      return messageDrawn(slide);
    case 'held':
      return heldDrawn(slide, words);
    case 'growths':
      return growthsDrawn(slide);
    case 'areas':
      return areasDrawn(slide, words);
    case 'picture':
      return pictureDrawn(slide);
    case 'numbers':
      return numbersDrawn(slide);
    case 'statements':
      return statementsDrawn(slide);
    case 'ways':
      return waysDrawn(slide, words);
    case 'recognitions':
      return recognitionsDrawn(slide, words);
    case 'next':
      return nextDrawn(slide, words);
    case 'end':
      return endDrawn(slide);
    case 'checks':
      return checksDrawn(slide, words);
    case 'table':
      return annexDrawn(slide);
  }
}

/** What the speaker says, then what it rests on and how it must be read. */
function notesOf(context: Context, slide: SlideView, texts: EditionTexts | null): readonly string[] {
  const { marks } = fileWordsOf(context.locale.language).slides;
  const { phrases, statements, checks, cautions } = slide.notes;
  const part = (mark: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', mark, ...lines];
  const said = speechOf(context, slide, texts).text;
  return [
    said === '' ? sentenceOf(slide.title.pieces).text : said,
    ...part(
      marks.phrases,
      phrases.map(({ figure, phrase, place }) => `${figure.name} ${figure.text}：“${phrase}”（${place}）`),
    ),
    ...part(marks.statements, statements),
    ...part(
      marks.checks,
      checks.map(({ name, verdict }) => `${name}：${verdict}`),
    ),
    ...part(marks.cautions, cautions),
  ];
}
