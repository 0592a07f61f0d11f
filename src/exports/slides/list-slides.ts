import { type SentenceText, sentenceOf } from '../../format/sentence';
import type { FileWords } from '../../format/words/file';
import { lineOf, plainLine, runsOf } from '../../pictures/plot/scene-text';
import type { SlideOf } from '../../views/slide/stage-view';
import type { Drawn, SlideFrame } from './drawn';
import { tableOf } from './table-of';

interface Row {
  readonly lead: string;
  readonly said: SentenceText;
}

/** A table of two columns: what it is about, and what is said of it. */
function tableDrawn(
  name: string,
  head: Row,
  rows: readonly Row[],
  share: number,
  { body }: SlideFrame,
): Drawn {
  const all = [head, ...rows];
  // On a narrow page a short lead still needs a word's width.
  const first = Math.max(Math.round(body.width * share), 110);
  return {
    layout: 'wide',
    shapes: [
      tableOf({
        name,
        description: all.map(({ lead, said }) => `${lead} ${said.text}`).join('; '),
        box: body,
        columns: [first, body.width - first],
        most: 24,
        rows: all.map((row, i) => (size) => [
          { paragraphs: [plainLine(row.lead, { size, bold: true, colour: i === 0 ? 'dk2' : 'accent1' })] },
          {
            paragraphs: [lineOf(runsOf(row.said, i === 0 ? { size, bold: true, colour: 'dk2' } : { size }))],
          },
        ]),
        placeholder: 'content',
      }),
    ],
  };
}

type ListWords = FileWords['slides']['list'];

const headOf = (words: ListWords): Row => ({ lead: words.item, said: sentenceOf(words.said) });

export const heldDrawn = (slide: SlideOf<'held'>, words: ListWords, frame: SlideFrame): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.held.map(({ sentence, verdict }) => ({ lead: `✓ ${verdict}`, said: sentence })),
    0.28,
    frame,
  );

export const areasDrawn = (slide: SlideOf<'areas'>, words: ListWords, frame: SlideFrame): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.areas.map(({ order, name, finding }) => ({ lead: `${order}  ${name}`, said: finding })),
    0.3,
    frame,
  );

export const recognitionsDrawn = (
  slide: SlideOf<'recognitions'>,
  words: ListWords,
  frame: SlideFrame,
): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.items.map(({ levelLabel, title }) => ({ lead: levelLabel ?? '', said: sentenceOf(title) })),
    0.16,
    frame,
  );

export const nextDrawn = (slide: SlideOf<'next'>, words: ListWords, frame: SlideFrame): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.targets.map(({ title, text }) => ({ lead: title, said: text })),
    0.22,
    frame,
  );

export const checksDrawn = (slide: SlideOf<'checks'>, words: ListWords, frame: SlideFrame): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.checks.map(({ name, verdict, formula }) => ({
      lead: verdict ?? '',
      said: sentenceOf(name, ' · ', formula.pieces),
    })),
    0.16,
    frame,
  );

export const waysDrawn = (slide: SlideOf<'ways'>, words: ListWords, frame: SlideFrame): Drawn =>
  tableDrawn(
    slide.label,
    headOf(words),
    slide.rows.map(({ title, lines }) => ({
      lead: title,
      said: sentenceOf(lines.map(({ text }) => text).join(' · ')),
    })),
    0.24,
    frame,
  );
