import { fileWordsOf } from '../../format/words/file';
import { type Context, panelName } from '../../views/context';
import type { FigureView } from '../../views/figure/figure';
import { marksOf } from '../../views/marks';
import type { scopeOf } from '../../views/scope';
import { legendOf } from '../../views/slide/slide-frame';
import { paperTheme } from '../design';
import { dayInName, permitted, sectorsNamed } from '../file-name';
import { contentOf } from './content-of';
import { type Foot, pageOf, pages } from './page';
import { figuresOfPanel, panelPage, panelView } from './panel-page';
import type { PictureFormat, PictureSubject } from './subject';
import { svgOf } from './svg';

/** A file is named after the beginning of a long title. */
const longestLabel = 40;

/** Pixels of a point. */
const scale = 2;

/**
 * A picture as an SVG file, with the name that it has without an ending.
 * @returns width and height in pixels
 */
export function writePicture(
  context: Context,
  subject: PictureSubject,
  format: PictureFormat,
  scope: ReturnType<typeof scopeOf>,
  date: Date,
): { svg: string; width: number; height: number; name: string } {
  const words = fileWordsOf(scope.language).pictures;
  const { app } = context.locale.words;
  const foot = (source: string, figures: readonly FigureView[]): Foot => ({
    source,
    // The source of a slide has the marks of its edition already.
    notes: [
      ...legendOf(context, figures),
      ...scope.filters,
      scope.date,
      app.name(scope.edition.place, scope.edition.year),
      ...marksOf(context).filter((mark) => !source.includes(mark)),
    ],
  });
  const drawn =
    subject.kind === 'panel'
      ? drawnPanel(context, subject.section, foot)
      : drawnPage(context, subject, format, foot);
  const { label, title, description, width, height, ground, shapes } = drawn;
  const svg = svgOf({
    width,
    height,
    scale,
    title,
    description,
    language: scope.language,
    colours: paperTheme('').colours,
    ground,
    shapes,
  });
  const { place, year } = scope.edition;
  const shape = subject.kind === 'panel' ? 'long' : format;
  const name = words.name(
    place,
    year,
    shortened(label),
    words.shapes[shape],
    sectorsNamed(context),
    dayInName(context, date),
  );
  return {
    svg,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    name: permitted(name),
  };
}

/** The beginning of a label, to the end of a word or of a clause. */
export function shortened(label: string): string {
  if (label.length <= longestLabel) return label;
  const from = label.slice(0, longestLabel + 1);
  const end = Math.max(from.lastIndexOf(' '), from.search(/[，；：、][^，；：、]*$/));
  return from.slice(0, end > 0 ? end : longestLabel).replace(/[\s,;:，；：、]+$/, '');
}

type FootOf = (source: string, figures: readonly FigureView[]) => Foot;

function drawnPage(
  context: Context,
  subject: Exclude<PictureSubject, { kind: 'panel' }>,
  format: PictureFormat,
  foot: FootOf,
) {
  const content = contentOf(context, subject, format === 'clear');
  if (content === null) throw new RangeError('the filter leaves nothing of that picture');
  const { label, title, description, source, figures } = content;
  return {
    label,
    title: title.text,
    description,
    ...pages[format],
    ...pageOf(content, format, foot(source, figures)),
  };
}

function drawnPanel(context: Context, section: string, foot: FootOf) {
  const view = panelView(context, section);
  const figures = figuresOfPanel(view);
  return {
    label: section === view.id && section !== 'growth' ? panelName(context, section) : view.kicker,
    title: view.title.text,
    description: [view.lead.text, ...figures.map(({ name, text }) => `${name} ${text}`)]
      .filter(Boolean)
      .join('; '),
    width: pages.card.width,
    ground: 'lt1' as const,
    ...panelPage(context, view, foot(view.source, figures)),
  };
}
