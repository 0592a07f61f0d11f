import type { BoxShape, Paragraph, SchemeColour, TextRun } from '../../../pictures/plot/scene';
import { emu } from '../units';
import { escapeXml, tag, type Xml } from '../xml';

/** Makes the relation for a link and returns its id. */
export type Linker = (link: number | string) => string;

/** Colours as slides name them: those of text and ground are turned round by a dark theme. */
const slideColour: Partial<Record<SchemeColour, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

export const colourFill = (colour: SchemeColour): Xml =>
  tag('a:solidFill', {}, tag('a:schemeClr', { val: slideColour[colour] ?? colour }));

export const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;
export const aligns = { left: 'l', center: 'ctr', right: 'r' } as const;

/** Text of a shape, a placeholder or a cell. Sizes are ours: Office would fit a text only once somebody edits it. */
export function textBody(
  name: 'p:txBody' | 'a:txBody',
  paragraphs: readonly Paragraph[],
  language: string,
  link: Linker,
  frame: { readonly anchor?: BoxShape['anchor']; readonly inset?: number } | null,
): Xml {
  const inset = frame === null ? null : emu(frame.inset ?? 0);
  return tag(
    name,
    {},
    tag(
      'a:bodyPr',
      frame === null
        ? {}
        : {
            wrap: 'square',
            lIns: inset,
            tIns: inset,
            rIns: inset,
            bIns: inset,
            anchor: anchors[frame.anchor ?? 'top'],
          },
      frame !== null && tag('a:noAutofit'),
    ),
    tag('a:lstStyle'),
    (paragraphs.length === 0 ? [{ runs: [] }] : paragraphs).map((paragraph) =>
      paragraphXml(paragraph, language, link),
    ),
  );
}

function paragraphXml({ runs, align, before, line }: Paragraph, language: string, link: Linker): Xml {
  return tag(
    'a:p',
    {},
    tag(
      'a:pPr',
      { algn: align === undefined ? null : aligns[align] },
      line !== undefined && tag('a:lnSpc', {}, tag('a:spcPts', { val: Math.round(line * 100) })),
      before !== undefined && tag('a:spcBef', {}, tag('a:spcPts', { val: Math.round(before * 100) })),
    ),
    runs
      .filter(({ text }) => text !== '')
      .map((run) =>
        run.text === '\n'
          ? tag('a:br', {}, runStyle(run, language, link))
          : tag('a:r', {}, runStyle(run, language, link), tag('a:t', {}, escapeXml(run.text))),
      ),
    runs.length === 0 && tag('a:endParaRPr', { lang: language }),
  );
}

function runStyle(run: TextRun, language: string, link: Linker): Xml {
  const { size, bold, colour, heading, restored } = run;
  const face = heading === true ? 'mj' : 'mn';
  return tag(
    'a:rPr',
    { lang: language, sz: Math.round(size * 100), b: bold === true, u: restored === true ? 'dotted' : null },
    colour !== undefined && colourFill(colour),
    tag('a:latin', { typeface: `+${face}-lt` }),
    tag('a:ea', { typeface: `+${face}-ea` }),
    run.link !== undefined &&
      tag('a:hlinkClick', {
        'r:id': link(run.link),
        action: typeof run.link === 'number' ? 'ppaction://hlinksldjump' : null,
      }),
  );
}
