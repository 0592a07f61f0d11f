import type { TrendView } from '../../views/figure/figure';
import type { OnePageView, SheetPart } from '../../views/one-page/describe-one-page';
import { keyOf, rowsByWeight } from '../../views/one-page/sheet-order';
import { linesOf } from '../measure';
import type { ParagraphStyle } from '../ooxml/document/document';
import { mm, reportLook } from './report-design';

type Language = 'zh' | 'en';

const width = 186 * mm;
/** Within the margins; a twentieth is spared for programs that break lines otherwise. */
const height = 270 * mm * 0.95;

/** Every line is exactly so high, whatever typefaces a PC has: size, line, and the space above and below. */
interface Measure {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
}
type Name = 'Normal' | 'Title' | 'Blanks' | 'Message' | 'Part' | 'Small' | 'Number' | 'Note';
const english: Readonly<Record<Name, Measure>> = {
  Normal: { size: 10, line: 14, before: 0.5, after: 0.5 },
  Title: { size: 18, line: 26, before: 0, after: 0 },
  Blanks: { size: 10, line: 15, before: 0, after: 2 },
  Message: { size: 14, line: 20, before: 2, after: 2 },
  Part: { size: 11.5, line: 16, before: 5, after: 1 },
  Small: { size: 9.5, line: 13, before: 0, after: 0 },
  Number: { size: 14, line: 20, before: 0, after: 0 },
  Note: { size: 9, line: 12, before: 4, after: 0 },
};

/** Chinese lines are fewer and can be larger. */
const chinese: typeof english = {
  ...english,
  Normal: { size: 10.5, line: 15.5, before: 0.5, after: 0.5 },
  Small: { size: 10, line: 14.5, before: 0, after: 0 },
  Number: { size: 17, line: 24, before: 0, after: 0 },
};

const measuresOf = (language: Language) => (language === 'zh' ? chinese : english);

const bold: readonly Name[] = ['Message', 'Part', 'Number'];

/** The look of the page without its contents. */
export function onePageLook(language: Language): ReturnType<typeof reportLook> {
  const look = reportLook(language);
  const faceOf = (id: string) => look.styles.find((style) => style.id === id)?.face ?? look.styles[0]?.face;
  const faces = { Title: faceOf('Title'), Message: faceOf('Title'), Part: faceOf('Heading1') };
  const styles = (Object.keys(english) as Name[]).flatMap((id): readonly ParagraphStyle[] => {
    const face = (faces as Partial<Record<Name, ParagraphStyle['face']>>)[id] ?? faceOf('Cell');
    if (face === undefined) return [];
    return [
      {
        id,
        name: id === 'Normal' || id === 'Title' ? id : `One page ${id}`,
        face,
        ...measuresOf(language)[id],
        ...(bold.includes(id) ? { bold: true } : {}),
        ...(id === 'Note' || id === 'Blanks' ? { colour: 'dk2' as const } : {}),
      },
    ];
  });
  return {
    ...look,
    styles: [...styles, ...look.styles.filter(({ id }) => id === look.footnoteStyle)],
    page: { top: 12 * mm, right: 12 * mm, bottom: 15 * mm, left: 12 * mm, line: null },
  };
}

/** Before the sentence of a row. */
const leadWidth = 37 * mm;

/** Widths of as many columns as stand beside each other, in points. */
export const evenColumns = (count: number): readonly number[] =>
  Array.from({ length: count }, () => width / count);

export const rowColumns: readonly number[] = [leadWidth, width - leadWidth];

const cellMargins = 10;

/** Rows are left out by weight until the page is not too high; then come back those for which there is room. */
export function rowsThatFit(
  view: OnePageView,
  language: Language,
): { readonly parts: readonly SheetPart[]; readonly left: number } {
  const out = new Set<string>();
  const kept = () =>
    view.parts.map((part) => ({ ...part, rows: part.rows.filter((row) => !out.has(keyOf(part, row))) }));
  const fits = () => heightOf(view, kept(), out.size > 0, language) <= height;
  for (const key of rowsByWeight(view.parts)) {
    if (fits()) break;
    out.add(key);
  }
  for (const key of [...out].reverse()) {
    out.delete(key);
    if (!fits()) out.add(key);
  }
  return { parts: kept(), left: out.size };
}

function heightOf(
  view: OnePageView,
  parts: readonly SheetPart[],
  isCut: boolean,
  language: Language,
): number {
  const of = (name: Name, text: string, room = width): number => {
    const { size, line, before, after } = measuresOf(language)[name];
    return before + after + line * linesOf(spaced(text), charactersIn(room, size, language));
  };
  const notes = [view.signs, ...view.notes].join('');
  const inTrend = (name: Name, textOf: (trend: TrendView) => string) =>
    Math.max(
      0,
      ...view.trends.map((trend) => of(name, textOf(trend), width / view.trends.length - cellMargins)),
    );
  const trends =
    view.trends.length === 0
      ? 0
      : of('Part', '') +
        inTrend('Number', ({ current }) => current.text) +
        inTrend('Small', ({ current }) => current.label) +
        inTrend('Small', growthText) +
        inTrend('Small', beforeText);
  return (
    of('Title', view.title) +
    of('Blanks', '') +
    (view.message === null ? 0 : of('Message', view.message.text)) +
    trends +
    parts.reduce((sum, part) => sum + heightOfPart(part, of), 0) +
    (isCut ? of('Note', '') : 0) +
    of('Note', notes)
  );
}

function heightOfPart(
  { rows, columns }: SheetPart,
  of: (name: Name, text: string, room?: number) => number,
): number {
  if (rows.length === 0) return 0;
  const heights = rows.map(({ sentence, lead }) =>
    columns === 2
      ? of('Normal', `√ ${sentence.text}`, width / 2 - cellMargins)
      : Math.max(
          of('Normal', sentence.text, width - leadWidth - cellMargins),
          of('Normal', typeof lead === 'string' ? lead : (lead?.text ?? ''), leadWidth - cellMargins),
        ) + 0.5,
  );
  const lines =
    columns === 2
      ? heights.flatMap((one, i) => (i % 2 === 0 ? Math.max(one, heights[i + 1] ?? 0) : []))
      : heights;
  return of('Part', '') + lines.reduce((sum, one) => sum + one, 0);
}

/** +19.2% +1765元°: the growth, and what it comes to. */
export const growthText = ({ change, increase, increaseText }: TrendView): string =>
  [change.text, ...(increaseText === null || increase === null ? [] : [`${increaseText}°`])].join(' ');

/** 2020年 约9190元°, without the ring where it is printed; empty where it is not known. */
export const beforeText = ({ baseline, previousYear }: TrendView): string =>
  baseline === null ? '' : `${previousYear} ${baseline.text}${baseline.status === 'derived' ? '°' : ''}`;

/** Half the size for a Latin letter, a little less in English; bold numbers are wider. */
const charactersIn = (room: number, size: number, language: Language): number =>
  Math.floor(room / (size * (language === 'zh' ? 0.5 : 0.42)));

/** Some programs put a quarter of a letter between Chinese letters and digits. */
const spaced = (text: string): string =>
  text.replace(/([\u2e80-\uffef])(?=[\dA-Za-z])|([\dA-Za-z])(?=[\u2e80-\uffef])/g, '$1$2\u2009');
