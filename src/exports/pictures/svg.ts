import type {
  Box,
  BoxShape,
  DotsShape,
  Edge,
  Outline,
  SceneShape,
  SchemeColour,
} from '../../pictures/plot/scene';
import { placedLines } from '../../pictures/plot/text-lines';
import { escapeXml, tag, type Xml } from '../ooxml/xml';

/** Typefaces of an office's Windows first; those of Chinese last where the text is English, whose marks are narrow. */
const faces = {
  zh: {
    text: "'Segoe UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif",
    heading: "Georgia,'Songti SC','SimSun','Noto Serif CJK SC',serif",
  },
  en: {
    text: "'Segoe UI','Helvetica Neue','Noto Sans',Arial,'Microsoft YaHei','Noto Sans CJK SC',sans-serif",
    heading: "Georgia,'Noto Serif','Times New Roman','SimSun',serif",
  },
} as const;

export interface Svg {
  /** In points; a point is `scale` pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly title: string;
  /** For who does not see it. */
  readonly description: string;
  readonly language: keyof typeof faces;
  readonly colours: Readonly<Record<SchemeColour, string>>;
  /** Null for a picture that lies on any ground. */
  readonly ground: SchemeColour | null;
  readonly shapes: readonly SceneShape[];
}

/** Shapes as an SVG file; its text stays text. */
export function svgOf({ width, height, scale, title, description, ...more }: Svg): string {
  const { language, colours, ground, shapes } = more;
  const paint = (colour: SchemeColour) => `#${colours[colour].toLowerCase()}`;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: round(width * scale),
      height: round(height * scale),
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      'xml:lang': language,
      'font-family': faces[language].text,
      fill: paint('dk1'),
    },
    tag('title', {}, escapeXml(title)),
    tag('desc', {}, escapeXml(description)),
    tag(
      'style',
      {},
      `text{white-space:pre}.h{font-family:${faces[language].heading}}.r{text-decoration:underline dotted ${paint('accent2')};text-underline-offset:.15em}`,
    ),
    ground !== null && tag('rect', { width: round(width), height: round(height), fill: paint(ground) }),
    shapes.map((shape) => shapeSvg(shape, paint)),
  );
}

type Paint = (colour: SchemeColour) => string;

const round = (n: number): number => Math.round(n * 10) / 10;

function shapeSvg(shape: SceneShape, paint: Paint): Xml {
  switch (shape.kind) {
    case 'box':
      return boxSvg(shape, paint);
    case 'line':
      return tag('line', {
        x1: round(shape.from.x),
        y1: round(shape.from.y),
        x2: round(shape.to.x),
        y2: round(shape.to.y),
        ...edgeOf(shape.edge, paint),
      });
    case 'dots':
      return dotsSvg(shape, paint);
    case 'group':
      return tag(
        'g',
        {},
        shape.shapes.map((one) => shapeSvg(one, paint)),
      );
  }
}

const edgeOf = (edge: Edge | undefined, paint: Paint) =>
  edge === undefined
    ? {}
    : {
        stroke: paint(edge.colour),
        'stroke-width': edge.width,
        'stroke-dasharray': edge.dashed === true ? `${edge.width * 4} ${edge.width * 3}` : null,
      };

function boxSvg(shape: BoxShape, paint: Paint): Xml {
  const { box, outline = 'rectangle', fill, edge } = shape;
  const look = { fill: fill === undefined ? 'none' : paint(fill), ...edgeOf(edge, paint) };
  const drawn = fill === undefined && edge === undefined ? '' : outlineSvg(outline, box, look);
  return drawn + textSvg(shape, paint);
}

function outlineSvg(
  outline: Outline,
  { x, y, width, height }: Box,
  look: Readonly<Record<string, string | number | null>>,
): Xml {
  if (outline === 'rectangle')
    return tag('rect', { x: round(x), y: round(y), width: round(width), height: round(height), ...look });
  if (outline === 'ellipse')
    return tag('ellipse', {
      cx: round(x + width / 2),
      cy: round(y + height / 2),
      rx: round(width / 2),
      ry: round(height / 2),
      ...look,
    });
  const corners = outline.map(([a, b]) => `${round(x + a * width)} ${round(y + b * height)}`);
  return tag('path', { d: `M${corners.join('L')}Z`, 'stroke-linejoin': 'round', ...look });
}

/** One line of round strokes without length. */
const dotsSvg = ({ box, centres, radius, fill }: DotsShape, paint: Paint): Xml =>
  tag('path', {
    d: centres.map(({ x, y }) => `M${round(box.x + x)} ${round(box.y + y)}h.01`).join(''),
    stroke: paint(fill),
    'stroke-width': round(radius * 2),
    'stroke-linecap': 'round',
  });

const anchors = { left: null, center: 'middle', right: 'end' } as const;

const textSvg = (shape: BoxShape, paint: Paint): Xml =>
  placedLines(shape)
    .map(({ runs, align, x, baseline }) => {
      const look = (run: (typeof runs)[number]) => ({
        'font-size': round(run.size),
        'font-weight': run.bold === true ? 700 : null,
        fill: run.colour === undefined || run.colour === 'dk1' ? null : paint(run.colour),
        class:
          [run.heading === true ? 'h' : '', run.restored === true ? 'r' : ''].filter(Boolean).join(' ') ||
          null,
      });
      const place = { x: round(x), y: round(baseline), 'text-anchor': anchors[align] };
      const [first, ...rest] = runs;
      if (first === undefined) return '';
      return rest.length === 0
        ? tag('text', { ...place, ...look(first) }, escapeXml(first.text))
        : tag(
            'text',
            place,
            runs.map((run) => tag('tspan', look(run), escapeXml(run.text))),
          );
    })
    .join('');
