import { indicatorOf } from '../../derive/check';
import { sentenceOf } from '../../format/sentence';
import { phrased } from '../../pictures/plot/phrases';
import type { TextRun } from '../../pictures/plot/scene';
import { calmSize, lineOf, plainLine, runsOf } from '../../pictures/plot/scene-text';
import { heightOf } from '../../pictures/plot/text-lines';
import { bookText, type Context, placeText, sectionName, sourceText } from '../../views/context';
import type { FigureView } from '../../views/figure/figure';
import { describeFigure, describeTrend, figuresOfTrend } from '../../views/figure/figure-view';
import { describePlanned } from '../../views/picture/pictures';
import { isChosen } from '../../views/picture/pieces';
import { kickerOf } from '../../views/screen/describe-area';
import { describeCity } from '../../views/screen/describe-city';
import { captioned } from '../../views/slide/captioned';
import type { SlideView } from '../../views/slide/stage-view';
import type { PictureView } from '../../views/view';
import { drawnOf } from '../slides/draw-slide';
import { figureDrawn, growthsDrawn } from '../slides/growth-slides';
import { rowsOf } from '../slides/number-slides';
import { pictureDrawn } from '../slides/picture-slides';
import type { PageContent } from './page-content';
import type { PictureSubject } from './subject';

/** So many figures stand beside a picture. */
const mostRows = 3;

/**
 * What a picture of that subject says; null where the filter leaves nothing of it.
 * @param isAlone without the figures beside it
 */
export function contentOf(
  context: Context,
  subject: Exclude<PictureSubject, { kind: 'panel' }>,
  isAlone: boolean,
): PageContent | null {
  switch (subject.kind) {
    case 'picture': {
      const picture = describePlanned(context, subject.id);
      return picture === null
        ? null
        : ofPicture(context, picture, isAlone ? [] : rowsBeside(context, subject.id));
    }
    case 'figure':
      return ofFigure(context, subject.id);
    case 'message':
      return ofMessage(context);
    case 'slide':
      return ofSlide(context, subject.slide);
  }
}

const sectionOf = ({ edition }: Context, { indicatorId }: FigureView): string =>
  indicatorOf(edition, indicatorId).section;

/** The part of the article and the section that a figure is of. */
const kickerOfFigure = (context: Context, figure: FigureView | undefined): string =>
  figure === undefined
    ? ''
    : [kickerOf(context, sectionOf(context, figure)), sectionName(context, sectionOf(context, figure))]
        .filter((text) => text !== '')
        .join(context.locale.words.separator);

/** Figures that the plan puts beside a picture on a slide, as far as they are chosen. */
function rowsBeside(context: Context, id: string): readonly FigureView[] {
  const slide = context.edition.plan.slides.find((one) => one.kind === 'picture' && one.picture === id);
  const rows = slide?.kind === 'picture' ? slide.rows : [];
  return rows
    .filter((row) => isChosen(context, row))
    .slice(0, mostRows)
    .map((row) => captioned(context, describeFigure(context.locale, indicatorOf(context.edition, row))));
}

function ofPicture(context: Context, picture: PictureView, rows: readonly FigureView[]): PageContent {
  const { label, title, subtitle, description, source, figures } = picture;
  return {
    label,
    kicker: kickerOfFigure(context, figures[0]),
    title,
    needsTitle: false,
    subtitle: [subtitle, picture.filtered ?? ''].filter((text) => text !== '').join('　'),
    description,
    draw: (frame) => pictureDrawn({ picture, rows: [...rows], rowsTitle: null }, frame, context.locale),
    rows: rows.length,
    source,
    figures: [...figures, ...rows],
  };
}

/** A figure by itself, with its growth where one is stated, and the words of the article. */
function ofFigure(context: Context, id: string): PageContent {
  const { locale, edition } = context;
  const indicator = indicatorOf(edition, id);
  const figure = describeFigure(locale, indicator);
  const trend = describeTrend(locale, edition, indicator);
  const { evidence } = indicator;
  const quoted = `“${evidence.phrase}”（${placeText(context, evidence)}）`;
  return {
    label: figure.label,
    kicker: kickerOfFigure(context, figure),
    title: sentenceOf(figure.name),
    needsTitle: false,
    subtitle: [figure.context, trend?.interval].filter((text) => text != null).join('　'),
    description: [`${figure.name} ${figure.text}`, figure.context, trend?.change.spoken]
      .filter((text) => text != null)
      .join(locale.words.memberSeparator),
    draw: (frame) => {
      const { body } = frame;
      const size = calmSize(quoted, body.width, 3, frame.size);
      const paragraphs = [
        plainLine(locale.words.stage.statement, { size: 12, colour: 'dk2' }),
        plainLine(quoted, { size }),
      ];
      const height = heightOf(paragraphs, body.width);
      const above = { ...body, height: body.height - height - 12 };
      const drawn = figureDrawn(bare(figure), trend, { ...frame, body: above });
      return {
        ...drawn,
        shapes: [
          ...drawn.shapes,
          {
            kind: 'box',
            name: locale.words.stage.statement,
            box: { ...body, y: body.y + body.height - height, height },
            paragraphs,
          },
        ],
      };
    },
    rows: 0,
    source: sourceText(context, indicator.section),
    figures: trend === null ? [figure] : figuresOfTrend(trend),
  };
}

/** Without the words that already stand over it. */
const bare = (figure: FigureView): FigureView => ({
  ...figure,
  name: figure.label,
  period: null,
  scope: null,
});

/** The message of the year over the growths of its headline. */
function ofMessage(context: Context): PageContent {
  const { message, trends } = describeCity(context);
  const [title, then] =
    message.opening.text === '' ? [message.results, null] : [message.opening, message.results];
  return {
    label: context.locale.words.stage.message,
    kicker: context.locale.words.stage.message,
    title,
    needsTitle: true,
    subtitle: '',
    description: message.whole.text,
    draw: (frame) => {
      const { body, size } = frame;
      const paragraphs =
        then === null
          ? []
          : [
              lineOf(
                brokenWell(
                  runsOf(then, {
                    size: calmSize(then.text, body.width * 0.97, 2, size * 1.2, size * 0.9),
                    heading: true,
                  }),
                  body.width * 0.97,
                ),
              ),
            ];
      const height = heightOf(paragraphs, body.width);
      const below = { ...body, y: body.y + height + 20, height: body.height - height - 20 };
      const drawn = growthsDrawn({ trends: trends.slice(0, 4) }, { ...frame, body: below });
      return {
        ...drawn,
        shapes: [
          { kind: 'box', name: message.results.text, box: { ...body, height }, paragraphs },
          ...drawn.shapes,
        ],
      };
    },
    rows: 0,
    source: bookText(context),
    figures: trends.flatMap(figuresOfTrend),
  };
}

const brokenWell = (runs: readonly TextRun[], room: number) => phrased(runs, room) ?? runs;

function ofSlide(context: Context, slide: SlideView): PageContent {
  const { label, kicker, title, source, figures } = slide;
  return {
    label,
    kicker,
    title,
    needsTitle: slide.kind !== 'picture',
    subtitle: '',
    description:
      slide.kind === 'picture'
        ? slide.picture.description
        : [title.text, ...figures.map(({ name, text }) => `${name} ${text}`)].join(
            context.locale.words.memberSeparator,
          ),
    draw: (frame) => drawnOf(context, slide, frame),
    rows:
      slide.kind === 'picture'
        ? slide.rows.length
        : slide.kind === 'numbers' && slide.large.length === 1
          ? rowsOf(slide).length
          : 0,
    source,
    figures,
  };
}
