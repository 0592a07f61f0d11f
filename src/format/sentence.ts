/** A piece of a sentence; a piece that is a figure says which, so that it can be opened. */
export interface Piece {
  readonly text: string;
  readonly figure: { readonly indicatorId: string; readonly derivedBy: string | null } | null;
}

/** A sentence as plain text, and cut where its figures stand. */
export interface SentenceText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

// Private-use characters carry a figure through a template string; they never reach the screen.
const open = '\uE000';
const middle = '\uE001';
const close = '\uE002';
const marked = /\uE000([^\uE001|]*)\|?([^\uE001]*)\uE001([^\uE002]*)\uE002/g;

/** Marks a figure's text inside a template. */
export const markFigure = (text: string, indicatorId: string, derivedBy: string | null = null): string =>
  `${open}${indicatorId}${derivedBy === null ? '' : `|${derivedBy}`}${middle}${text}${close}`;

/** Takes the marks of a template apart. */
export function readSentence(template: string): SentenceText {
  const pieces: Piece[] = [];
  let end = 0;
  const plain = (until: number) => {
    if (until > end) pieces.push({ text: template.slice(end, until), figure: null });
  };
  for (const match of template.matchAll(marked)) {
    const [all, indicatorId = '', derivedBy = '', text = ''] = match;
    plain(match.index);
    pieces.push({ text, figure: { indicatorId, derivedBy: derivedBy === '' ? null : derivedBy } });
    end = match.index + all.length;
  }
  plain(template.length);
  return { text: pieces.map((piece) => piece.text).join(''), pieces };
}

/** A number that a sentence may repeat, and the figure that it is. */
export interface KnownNumber {
  readonly printed: string;
  readonly indicatorId: string;
}

/** Marks the numbers of a written note that are known figures; one that fits two figures stays plain. */
export function linkNumbers(text: string, known: readonly KnownNumber[]): SentenceText {
  return readSentence(
    text.replace(/\d+(?:\.\d+)?(?:万|亿)?(?:元|%|名|户|个|人次|人|公里)?/g, (found) => {
      const digits = /^[\d.]+/.exec(found)?.[0];
      const [first, ...more] = known.filter(({ printed }) => printed === digits);
      return first === undefined || more.length > 0 ? found : markFigure(found, first.indicatorId);
    }),
  );
}
