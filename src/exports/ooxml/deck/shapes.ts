import {
  type Box,
  type BoxShape,
  boxAround,
  type DotsShape,
  type Edge,
  type GroupShape,
  type LineShape,
  type Outline,
  type SceneShape,
} from '../../../pictures/plot/scene';
import { emu } from '../units';
import { tag, type Xml } from '../xml';
import { colourFill, type Linker, textBody } from './text-body';

/** Numbers the shapes of one slide, and knows its language and links. */
export interface ShapeWriter {
  readonly nextId: () => number;
  readonly language: string;
  readonly link: Linker;
}

export const placeXml = (name: string, { x, y, width, height }: Box, ...more: readonly Xml[]): Xml =>
  tag(
    name,
    {},
    tag('a:off', { x: emu(x), y: emu(y) }),
    tag('a:ext', { cx: emu(width), cy: emu(height) }),
    more,
  );

export function shapeXml(shape: SceneShape, writer: ShapeWriter): Xml {
  if (shape.kind === 'box') return boxXml(shape, writer);
  if (shape.kind === 'dots') return dotsXml(shape, writer);
  return shape.kind === 'line' ? lineXml(shape, writer) : groupXml(shape, writer);
}

export const edgeXml = (edge: Edge | undefined, name = 'a:ln'): Xml =>
  edge === undefined
    ? tag(name, {}, tag('a:noFill'))
    : tag(
        name,
        { w: emu(edge.width) },
        colourFill(edge.colour),
        edge.dashed === true && tag('a:prstDash', { val: 'dash' }),
      );

const presetXml = (preset: string) => tag('a:prstGeom', { prst: preset }, tag('a:avLst'));

function outlineXml(outline: Outline, { width, height }: Box): Xml {
  if (outline === 'rectangle') return presetXml('rect');
  if (outline === 'ellipse') return presetXml('ellipse');
  return freeXml(
    { width, height },
    outline.map(([x, y], i) => tag(i === 0 ? 'a:moveTo' : 'a:lnTo', {}, pointXml(x * width, y * height))),
    tag('a:close'),
  );
}

const pointXml = (x: number, y: number): Xml => tag('a:pt', { x: emu(x), y: emu(y) });

/** An outline that has no name, as one path. */
const freeXml = (
  { width, height }: Pick<Box, 'width' | 'height'>,
  ...path: readonly (Xml | readonly Xml[])[]
) =>
  tag(
    'a:custGeom',
    {},
    tag('a:avLst'),
    tag('a:gdLst'),
    tag('a:ahLst'),
    tag('a:cxnLst'),
    tag('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    tag('a:pathLst', {}, tag('a:path', { w: emu(width), h: emu(height) }, path.flat())),
  );

function dotsXml(
  { name, box, centres, radius, fill }: DotsShape,
  { nextId, language, link }: ShapeWriter,
): Xml {
  const arc = { wR: emu(radius), hR: emu(radius), stAng: 10800000, swAng: 21600000 };
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: nextId(), name }), tag('p:cNvSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      placeXml('a:xfrm', box),
      freeXml(
        box,
        centres.flatMap(({ x, y }) => [
          tag('a:moveTo', {}, pointXml(x - radius, y)),
          tag('a:arcTo', arc),
          tag('a:close'),
        ]),
      ),
      colourFill(fill),
      edgeXml(undefined),
    ),
    textBody('p:txBody', [], language, link, {}),
  );
}

function boxXml(shape: BoxShape, { nextId, language, link }: ShapeWriter): Xml {
  const { name, box, outline = 'rectangle', fill, edge, paragraphs = [] } = shape;
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id: nextId(), name }),
      tag('p:cNvSpPr', paragraphs.length > 0 && fill === undefined ? { txBox: 1 } : {}),
      tag('p:nvPr'),
    ),
    tag(
      'p:spPr',
      {},
      placeXml('a:xfrm', box),
      outlineXml(outline, box),
      fill === undefined ? tag('a:noFill') : colourFill(fill),
      edgeXml(edge),
    ),
    textBody('p:txBody', paragraphs, language, link, shape),
  );
}

function lineXml({ name, from, to, edge }: LineShape, { nextId }: ShapeWriter): Xml {
  const box = boxAround([{ kind: 'line', name, from, to, edge }]);
  const rises = (to.x - from.x) * (to.y - from.y) < 0;
  return tag(
    'p:cxnSp',
    {},
    tag('p:nvCxnSpPr', {}, tag('p:cNvPr', { id: nextId(), name }), tag('p:cNvCxnSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      tag(
        'a:xfrm',
        { flipV: rises ? 1 : null },
        tag('a:off', { x: emu(box.x), y: emu(box.y) }),
        tag('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
      ),
      presetXml('line'),
      edgeXml(edge),
    ),
  );
}

function groupXml({ name, description, shapes }: GroupShape, writer: ShapeWriter): Xml {
  const box = boxAround(shapes);
  const id = writer.nextId();
  return tag(
    'p:grpSp',
    {},
    tag(
      'p:nvGrpSpPr',
      {},
      tag('p:cNvPr', { id, name, descr: description }),
      tag('p:cNvGrpSpPr'),
      tag('p:nvPr'),
    ),
    tag(
      'p:grpSpPr',
      {},
      placeXml(
        'a:xfrm',
        box,
        tag('a:chOff', { x: emu(box.x), y: emu(box.y) }),
        tag('a:chExt', { cx: emu(box.width), cy: emu(box.height) }),
      ),
    ),
    shapes.map((shape) => shapeXml(shape, writer)),
  );
}
