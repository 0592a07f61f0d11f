import type { Evidence, Place } from '../../src/edition/types';

/** A paragraph of the article with its place; null for what stands outside parts and items. */
export interface Paragraph {
  readonly place: Place | null;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly text: string;
}

const partHeading = /^([一二三])、/;
const itemHeading = /^\(([一二三四五六七八九十])\)/;
const numerals = '一二三四五六七八九十';

/**
 * Splits the article's text: the first paragraph of prose is the opening (part 0), 一、二、三、 open
 * parts, （一）… items; further lines of an item are its paragraphs 2, 3 …. Title, headings and the
 * page's trailing matter have no place.
 */
export function parseArticle(text: string): readonly Paragraph[] {
  let part: Place['part'] = 0;
  let item: number | null = null;
  let paragraph = 0;
  return text.split(/\r?\n/).flatMap((line, index): Paragraph[] => {
    if (line.trim() === '') return [];
    const here = (place: Place | null): Paragraph[] => [{ place, line: index + 1, text: line }];
    const heading = partHeading.exec(line);
    if (heading?.[1] !== undefined) {
      part = (numerals.indexOf(heading[1]) + 1) as Place['part'];
      item = null;
      paragraph = 0;
      return here(null);
    }
    const opensItem = itemHeading.exec(line);
    if (opensItem?.[1] !== undefined && part > 0) {
      item = numerals.indexOf(opensItem[1]) + 1;
      paragraph = 1;
      return here({ part, item, paragraph });
    }
    // Prose ends with a full stop; titles and the page's buttons do not.
    if (!/[。！？]$/.test(line.trimEnd()) || (part > 0 && item === null)) return here(null);
    paragraph += 1;
    return here({ part, item, paragraph });
  });
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.part === b.part && a.item === b.item && a.paragraph === b.paragraph;

/** The paragraph in which a phrase stands where it says; undefined where it doesn't. */
export const homeOf = (paragraphs: readonly Paragraph[], evidence: Evidence): Paragraph | undefined =>
  paragraphs.find(
    ({ place, text }) => place !== null && samePlace(place, evidence) && text.includes(evidence.phrase),
  );

/** A sentence with the place of a figure's first digit in it. */
export interface Standing {
  readonly sentence: string;
  readonly at: number;
}

/** The sentence (ended by 。, ； or the end of the text) around a character. */
export function sentenceAround(text: string, at: number): Standing {
  const before = /[^。；;]*$/.exec(text.slice(0, at))?.[0] ?? '';
  const behind = /^[^。；;]*[。；;]?/.exec(text.slice(at))?.[0] ?? '';
  return { sentence: before + behind, at: before.length };
}

/** 三（六）第1段, as a message names it. */
export const placeName = ({ part, item, paragraph }: Place): string =>
  part === 0 ? `opening, paragraph ${paragraph}` : `part ${part}, item ${item}, paragraph ${paragraph}`;
