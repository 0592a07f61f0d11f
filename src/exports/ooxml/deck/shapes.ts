import {
  type Box,
  type BoxShape,
  boxAround,
  type Edge,
  type GroupShape,
  type LineShape,
  type SceneShape,
} from '../scene';
import { tag, type Xml } from '../xml';
import { colourFill, emu, type Linker, textBody } from './text-body';

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

const outlineXml = (preset: string) => tag('a:prstGeom', { prst: preset }, tag('a:avLst'));

function boxXml(shape: BoxShape, { nextId, language, link }: ShapeWriter): Xml {
  const { name, box, outline, fill, edge, paragraphs = [] } = shape;
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
      outlineXml(outline === 'ellipse' ? 'ellipse' : 'rect'),
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
      outlineXml('line'),
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
