import { indicatorOf } from '../../../derive/check';
import { isFiltered } from '../../../derive/sector-filter';
import type { EditionTexts } from '../../../edition/texts';
import { pick } from '../../../format/locale';
import { type SentenceText, sentenceOf, separated } from '../../../format/sentence';
import { type Context, chosenNames } from '../../context';
import type { FigureView } from '../../figure/figure';
import { sayTemplate } from '../../say';
import type { SlideView } from '../describe-slide';
import { isWhole } from '../written';
import { unitsOf } from './pace';
import { speakFigure } from './spoken';

/** What is written for these is of the whole year, and not of a sector. */
const ofYear: readonly SlideView['kind'][] = ['cover', 'message', 'held', 'areas', 'recognitions', 'end'];

/**
 * What the speaker says with a slide: what is written for it, of sectors first what is written for these, unless the filter has taken
 * a figure out of it; otherwise sentences by rule, of its statements and figures.
 */
export function speechOf(context: Context, slide: SlideView, texts: EditionTexts | null): SentenceText {
  const filtered = isFiltered(context.choice);
  const names = filtered
    ? [`${slide.id}.sectors`, ...(ofYear.includes(slide.kind) ? [] : [slide.id])]
    : [slide.id];
  const written = names
    .flatMap((name) => texts?.speech[name] ?? [])
    .map((text) => sayTemplate(context, pick(context.locale, text)));
  return written.find((said) => isWhole(context, said)) ?? byRule(context, slide, texts);
}

function byRule(context: Context, slide: SlideView, texts: EditionTexts | null): SentenceText {
  const { locale, edition } = context;
  const { words } = locale;
  const { say } = words.stage;
  const said = (sentence: SentenceText): SentenceText =>
    /[。.！!]$/.test(sentence.text) ? sentence : sentenceOf(sentence.pieces, words.stop);
  const inRow = ({ title, text }: { readonly title: string; readonly text: SentenceText }): SentenceText =>
    said(sentenceOf(say.row(title), text.pieces));
  switch (slide.kind) {
    case 'cover':
      return sentenceOf(say.cover(pick(locale, edition.place), edition.year, chosenNames(context)));
    case 'end':
      return joined(context, [
        ...(slide.message.text === '' ? [] : [said(slide.message)]),
        sentenceOf(say.end),
      ]);
    case 'table':
    case 'checks':
      return sentenceOf(say.annex);
    case 'message':
      return slide.message.whole;
    case 'areas':
      return said(slide.title);
    case 'held':
    case 'statements':
      return joined(
        context,
        slide.held.map(({ sentence }) => said(sentence)),
      );
    case 'recognitions':
      return within(
        context,
        slide.items.map(({ title }) => sentenceOf(title, words.stop)),
      );
    case 'next':
      return within(context, slide.targets.map(inRow));
    case 'ways':
      return within(context, [said(slide.title), ...slide.rows.map(inRow)]);
    case 'growths':
      return ofFigures(
        context,
        slide.trends.map(({ current }) => current),
        texts,
      );
    case 'picture':
    case 'numbers':
      return ofFigures(context, slide.figures, texts);
  }
}

/** What is spoken with a slide in half a minute, characters of Chinese and words of English. */
const most = { zh: 110, en: 60 } as const;

/** As many sentences as half a minute has room for, the first in any case. */
function within(context: Context, sentences: readonly SentenceText[]): SentenceText {
  const { language } = context.locale;
  const chosen: SentenceText[] = [];
  let units = 0;
  for (const sentence of sentences) {
    units += unitsOf(sentence.text, language);
    if (chosen.length > 0 && units > most[language]) break;
    chosen.push(sentence);
  }
  return joined(context, chosen);
}

const joined = ({ locale }: Context, sentences: readonly SentenceText[]): SentenceText =>
  sentenceOf(
    separated(
      sentences.map(({ pieces }) => pieces),
      locale.language === 'en' ? ' ' : '',
    ),
  );

/** Each figure in its sentence; what a sentence before has said already is not said again. */
function ofFigures(
  context: Context,
  figures: readonly FigureView[],
  texts: EditionTexts | null,
): SentenceText {
  const told = new Set<string>();
  const sentences = figures.flatMap(({ indicatorId, derivedBy }) => {
    if (derivedBy !== null || told.has(indicatorId)) return [];
    const sentence = speakFigure(context, indicatorOf(context.edition, indicatorId), texts);
    for (const { figure } of sentence.pieces) if (figure !== null) told.add(figure.indicatorId);
    return sentence;
  });
  return within(context, sentences);
}
