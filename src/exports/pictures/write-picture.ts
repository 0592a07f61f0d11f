import { sentenceOf } from '../../format/sentence';
import { fileWordsOf } from '../../format/words/file';
import { fitted, runsOf, textBox, textOf } from '../../pictures/plot/scene-text';
import { bookText, type Context, chosenNames } from '../../views/context';
import { describePlanned } from '../../views/picture/pictures';
import type { scopeOf } from '../../views/scope';
import { describeMessage } from '../../views/screen/describe-city';
import { paperTheme } from '../design';
import type { PictureFormat, PictureSubject } from './subject';
import { svgOf } from './svg';

/** Sizes of pages in points; a point is two pixels. */
const pages = {
  wide: { width: 960, height: 540 },
  card: { width: 540, height: 720 },
  clear: { width: 960, height: 540 },
} as const;

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
  const { width, height } = pages[format];
  const picture = subject.kind === 'picture' ? describePlanned(context, subject.id) : null;
  const title =
    picture?.title ?? (subject.kind === 'slide' ? subject.slide.title : describeMessage(context).whole);
  const room = width - 96;
  const size = fitted(title.text, room, 3, 34);
  const svg = svgOf({
    width,
    height,
    scale: 2,
    title: title.text,
    description: picture?.description ?? title.text,
    language: scope.language,
    colours: paperTheme('').colours,
    ground: format === 'clear' ? null : 'lt1',
    shapes: [
      textBox('title', { x: 48, y: 48, width: room, height: 200 }, [
        { runs: runsOf(sentenceOf(title.pieces), { size, bold: true, heading: true }) },
      ]),
      textBox('source', { x: 48, y: height - 60, width: room, height: 40 }, [
        textOf([picture?.source ?? bookText(context), ...scope.filters, scope.date].join('　'), { size: 12 }),
      ]),
    ],
  });
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
  const { place, year } = scope.edition;
  const name = words.name(place, year, title.text, words.shapes[format], chosenNames(context), day);
  return { svg, width: width * 2, height: height * 2, name: name.replace(/[\\/:*?"<>|\s]+/g, ' ') };
}
