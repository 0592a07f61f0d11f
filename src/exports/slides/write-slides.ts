import type { EditionTexts } from '../../edition/texts';
import { sentenceOf } from '../../format/sentence';
import { fileWordsOf } from '../../format/words/file';
import { headline, textOf } from '../../pictures/plot/scene-text';
import { emsOf } from '../../pictures/plot/text-width';
import type { Context } from '../../views/context';
import type { scopeOf } from '../../views/scope';
import { describeDeck } from '../../views/slide/describe-deck';
import type { DeckQuery } from '../../views/slide/stage-query';
import type { SlideView } from '../../views/slide/stage-view';
import { areTold } from '../../views/slide/talk/are-told';
import { speechOf } from '../../views/slide/talk/speech';
import { toChart } from '../chart-of';
import { type Look, paperTheme } from '../design';
import type { DeckShape, DeckSlide } from '../ooxml/deck/deck';
import { type DeckStep, deckSteps } from '../ooxml/deck/deck-bytes';
import { propertiesOf } from '../properties-of';
import { deckFrame, inner, layoutsOf, page } from './deck-design';
import { drawnOf } from './draw-slide';
import type { DrawnShape } from './drawn';
import { type Gathered, gathered } from './gathered';

/** The deck on the stage as a .pptx file, a slide after each step. */
export function writeSlides(
  context: Context,
  query: DeckQuery,
  texts: EditionTexts | null,
  scope: ReturnType<typeof scopeOf>,
  date: Date,
  look: Look = 'light',
): Generator<DeckStep, Uint8Array> {
  const words = fileWordsOf(context.locale.language);
  const { slides: described, annex } = describeDeck(context, query);
  const slides = gathered(context, described);
  const told = areTold(
    slides.map(({ slide }) => slide),
    annex,
  );
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

function slideOf(context: Context, { slide, of }: Gathered, texts: EditionTexts | null): DeckSlide {
  const { layout, shapes, texts: own = {} } = drawnOf(context, slide, deckFrame);
  const title = headline(slide.title, inner, { lines: 2, most: 30, least: 18 });
  return {
    layout,
    texts: {
      kicker: [textOf(slide.kicker, { size: 13, colour: 'dk2' })],
      title: [title],
      source: [textOf(footOf(slide), { size: 12, colour: 'dk2' })],
      ...own,
    },
    shapes: shapes.flatMap(toDeck),
    notes: notesOf(context, slide, of.map((one) => speechOf(context, one, texts).text).filter(Boolean)),
  };
}

/** The source, and as much of the legend as its line holds. */
function footOf({ source, legend }: SlideView): string {
  let foot = source;
  for (const text of legend) {
    const more = `${foot}　${text}`;
    if (emsOf(more) * 12 > inner - 90) break;
    foot = more;
  }
  return foot;
}

function toDeck(shape: DrawnShape): readonly DeckShape[] {
  if (shape.kind !== 'native') return [shape];
  const { native, inDigits: _, description, corner, below, box, ...frame } = shape;
  return [
    {
      ...frame,
      kind: 'chart',
      box: { ...box, height: box.height - (below?.height ?? 0) },
      chart: toChart(native, description, corner),
    },
    ...(below?.shapes ?? []),
  ];
}

/** What the speaker says, then what it rests on and how it must be read. */
function notesOf(context: Context, slide: SlideView, said: readonly string[]): readonly string[] {
  const { marks } = fileWordsOf(context.locale.language).slides;
  const { phrases, statements, checks, cautions } = slide.notes;
  const part = (mark: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', mark, ...lines];
  return [
    ...(said.length === 0 ? [sentenceOf(slide.title.pieces).text] : said),
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
