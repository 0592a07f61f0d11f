import { phrased } from '../../pictures/plot/phrases';
import type { Box, Paragraph, SceneShape } from '../../pictures/plot/scene';
import { fitted, lineOf, plainLine, ruleAt } from '../../pictures/plot/scene-text';
import { heightOf } from '../../pictures/plot/text-lines';
import type { Drawn } from '../slides/drawn';

/** In points: the largest statement of a high page. */
const largest = 46;

/** On a high page statements stand below each other, each in a part of the height, those of one rank in one size. */
export function cardShapes(
  label: string,
  { texts = {} }: Drawn,
  inner: Box,
  below: number,
): readonly SceneShape[] {
  const said = [...(texts.title ?? []), ...(texts.text ?? [])].map(({ runs }) =>
    // Of another page's width.
    runs.filter(({ text }) => text !== '\n'),
  );
  const isMain = (runs: Paragraph['runs']) => runs[0]?.bold === true;
  const size = phrasedSize(said.filter(isMain), inner.width, largest);
  const less = phrasedSize(
    said.filter((runs) => !isMain(runs)),
    inner.width,
    size * 0.7,
  );
  const parts: Paragraph[][] = [];
  for (const [i, runs] of said.entries()) {
    const sized = runs.map((run) => ({ ...run, size: isMain(runs) ? size : less }));
    const paragraph = lineOf(phrased(sized, inner.width * 0.97) ?? sized);
    // What a result is of stands above it, in one part with it.
    const before = said[i - 1];
    const isResult = isMain(runs) && before !== undefined && !isMain(before);
    if (isResult) parts[parts.length - 1]?.push(paragraph);
    else parts.push([paragraph]);
  }
  const top = inner.y + 32;
  const heights = parts.map((part) => heightOf(part, inner.width));
  const free = inner.y + inner.height - below - top - heights.reduce((sum, height) => sum + height, 0);
  const share = Math.max(0, free / heights.length);
  let y = top;
  return [
    {
      kind: 'box',
      name: label,
      box: { ...inner, height: 24 },
      paragraphs: [
        plainLine(label, { size: fitted(label, inner.width, 1, 16), bold: true, colour: 'accent2' }),
      ],
    },
    ...parts.flatMap((paragraphs, i): readonly SceneShape[] => {
      const box = { ...inner, y, height: (heights[i] ?? 0) + share };
      y += box.height;
      return [
        ruleAt(box.x, box.y, box.width, i === 0 ? 'dk1' : 'accent5'),
        { kind: 'box', name: 'text', box, paragraphs, anchor: 'middle' },
      ];
    }),
  ];
}

/** The largest size at which none of these breaks within a phrase, or takes more lines than these. */
export function phrasedSize(
  said: readonly Paragraph['runs'][],
  room: number,
  most: number,
  lines = 6,
): number {
  let size = Math.round(most);
  const fits = (runs: Paragraph['runs']) => {
    const found = phrased(
      runs.map((run) => ({ ...run, size })),
      room * 0.97,
    );
    return found !== null && heightOf([lineOf(found)], room) <= size * 1.25 * lines;
  };
  while (size > 20 && !said.every(fits)) size -= 1;
  return size;
}

export function fullShapes(
  { texts = {}, layout }: Drawn,
  inner: Box,
  below: number,
  dark: boolean,
): readonly SceneShape[] {
  const inked = (paragraphs: readonly Paragraph[]) =>
    dark
      ? paragraphs.map((one) => ({
          ...one,
          runs: one.runs.map((run) => ({ ...run, colour: 'dk1' as const })),
        }))
      : paragraphs;
  const height = inner.height - below;
  const { kicker = [], title = [], text = [], source = [] } = texts;
  const [first, ...more] = text;
  const said = [...title, ...(first === undefined ? [] : [{ ...first, before: 18 }]), ...more];
  const end = layout === 'cover' ? source.filter(({ runs }) => runs.some((run) => run.text !== '')) : [];
  return [
    ...(kicker.length === 0
      ? []
      : [{ kind: 'box' as const, name: 'kicker', box: { ...inner, height: 24 }, paragraphs: inked(kicker) }]),
    {
      kind: 'box',
      name: 'text',
      box: { ...inner, y: inner.y + 30, height: height - 70 },
      paragraphs: inked(said),
      anchor: 'middle',
    },
    ...(end.length === 0
      ? []
      : [
          {
            kind: 'box' as const,
            name: 'end',
            box: { ...inner, y: inner.y + height - 36, height: 24 },
            paragraphs: inked(end),
          },
        ]),
  ];
}
