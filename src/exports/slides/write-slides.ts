import type { EditionTexts } from '../../edition/texts';
import { sentenceOf } from '../../format/sentence';
import { fileWordsOf } from '../../format/words/file';
import type { NativeChart } from '../../pictures/plot/native-chart';
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
import { saidOf } from '../pictures/bar-look';
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

export function slideOf(context: Context, { slide, of }: Gathered, texts: EditionTexts | null): DeckSlide {
  const { layout, shapes: drawn, texts: own = {} } = drawnOf(context, slide, deckFrame);
  const shapes = drawn.flatMap(toDeck);
  const colour = layout === 'divider' ? 'lt1' : 'dk2';
  const title = headline(slide.title, inner, {
    lines: 2,
    most: 30,
    least: 18,
    ...(layout === 'divider' ? { colour } : {}),
  });
  return {
    layout,
    texts: {
      kicker: [textOf(slide.kicker, { size: 13, colour })],
      title: [title],
      source: [
        textOf(footOf(context, slide, JSON.stringify([title, shapes, own], seen)), { size: 12, colour }),
      ],
      ...own,
    },
    shapes,
    notes: notesOf(context, slide, of.map((one) => speechOf(context, one, texts).text).filter(Boolean)),
  };
}

/** Names and descriptions are for who does not see the slide. */
const seen = (key: string, value: unknown) => (key === 'name' || key === 'description' ? undefined : value);

/** The source, and as much of the legend as its line holds: first the ring, where what is drawn has one. */
function footOf({ locale }: Context, { source, legend }: SlideView, drawn: string): string {
  const { signs, legend: means } = locale.words;
  const ring = `${signs.ring} ${means.derived}`;
  const others = legend.filter((text) => text !== ring);
  let foot = source;
  for (const text of drawn.includes(signs.ring) ? [ring, ...others] : others) {
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
      chart: toChart(ringed(native), description, corner),
    },
    ...(below?.shapes ?? []),
  ];
}

/** What was worked out says so in its label, too. */
const ringed = (native: NativeChart): NativeChart => ({
  ...native,
  series: native.series.map(({ name, bars }) => ({
    name,
    bars: bars.map((bar) => bar && { ...bar, said: { ...bar.said, text: saidOf(bar) } }),
  })),
});

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
