import { type SentenceText, sentenceOf } from '../../format/sentence';
import { linesAt, runsOf } from '../../pictures/plot/scene-text';
import type { SlideView } from '../../views/slide/stage-view';
import type { DeckSlide, TableCell, TableShape } from '../ooxml/deck/deck';
import { body } from './deck-design';

type Of<K extends SlideView['kind']> = Extract<SlideView, { readonly kind: K }>;
type Drawn = Pick<DeckSlide, 'layout' | 'shapes'>;

interface Row {
  readonly lead: string;
  readonly said: SentenceText;
}

/** A table of two columns: what it is about, and what is said of it. The size is the largest at which all rows fit. */
function tableDrawn(name: string, head: Row, rows: readonly Row[], share: number): Drawn {
  const columns = [Math.round(body.width * share), body.width - Math.round(body.width * share)] as const;
  const padding = 10;
  const heightOf = (row: Row, size: number) =>
    Math.max(linesAt(row.lead, columns[0] - 8, size), linesAt(row.said.text, columns[1] - 8, size)) *
      size *
      1.25 +
    padding;
  const all = [head, ...rows];
  let size = 20;
  while (size > 12 && all.reduce((sum, row) => sum + heightOf(row, size), 0) > body.height) size -= 1;
  const cell = (runs: TableCell['paragraphs'][number]['runs']): TableCell => ({ paragraphs: [{ runs }] });
  const table: TableShape = {
    kind: 'table',
    name,
    description: all.map(({ lead, said }) => `${lead} ${said.text}`).join('; '),
    box: { ...body, height: all.reduce((sum, row) => sum + heightOf(row, size), 0) },
    columns,
    rows: all.map((row, i) => ({
      height: heightOf(row, size),
      cells: [
        cell(runsOf(sentenceOf(row.lead), { size, bold: true, colour: i === 0 ? 'dk2' : 'accent1' })),
        cell(runsOf(row.said, i === 0 ? { size, bold: true, colour: 'dk2' } : { size })),
      ],
    })),
    placeholder: 'content',
  };
  return { layout: 'wide', shapes: [table] };
}

export interface ListWords {
  readonly item: string;
  readonly said: string;
  readonly value: string;
}

const headOf = (words: ListWords): Row => ({ lead: words.item, said: sentenceOf(words.said) });

export const heldDrawn = (slide: Of<'held'>, words: ListWords): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.held.map(({ sentence, verdict }) => ({ lead: `✓ ${verdict}`, said: sentence })),
    0.28,
  );

export const areasDrawn = (slide: Of<'areas'>, words: ListWords): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.areas.map(({ order, name, finding }) => ({ lead: `${order}  ${name}`, said: finding })),
    0.3,
  );

export const recognitionsDrawn = (slide: Of<'recognitions'>, words: ListWords): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.items.map(({ levelLabel, title }) => ({ lead: levelLabel ?? '', said: sentenceOf(title) })),
    0.16,
  );

export const nextDrawn = (slide: Of<'next'>, words: ListWords): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.targets.map(({ title, text }) => ({ lead: title, said: text })),
    0.22,
  );

export const checksDrawn = (slide: Of<'checks'>, words: ListWords): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.checks.map(({ name, verdict, formula }) => ({
      lead: verdict ?? '',
      said: sentenceOf(name, ' · ', formula.pieces),
    })),
    0.16,
  );

export const waysDrawn = (slide: Of<'ways'>, words: ListWords): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.rows.map(({ title, lines }) => ({
      lead: title,
      said: sentenceOf(lines.map(({ text }) => text).join(' · ')),
    })),
    0.24,
  );
