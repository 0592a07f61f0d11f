import { all, attribute, first, type OfficeFile, textOf } from './office-file';
import { cellsOf } from './sheet-cells';
import { shownBy } from './shown-by';

/** A bar or a cell with a number, as a person sees it. */
export interface SeenNumber {
  readonly text: string;
  /** Hollow or dashed: worked out. */
  readonly isHollow: boolean;
}

/** What is read in a file, a paragraph or a cell each, without what charts say. */
export function paragraphsIn(file: OfficeFile): readonly string[] {
  return [...file.roots].flatMap(([path, root]) => {
    if (/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path)) return all(root, 'a:p').map(textOf);
    if (/^word\/(document|footnotes)\.xml$/.test(path))
      return all(root, 'w:p').map((paragraph) => all(paragraph, 'w:t').map(textOf).join(''));
    return [];
  });
}

/** The bars of all charts of a file. */
export function barsIn(file: OfficeFile): readonly SeenNumber[] {
  return [...file.roots].flatMap(([path, root]) => {
    if (!/\/charts\/[^/]+\.xml$/.test(path)) return [];
    return all(root, 'c:ser').flatMap((series) => {
      const looks = new Map(
        all(series, 'c:dPt').map((point) => [
          attribute(first(point, 'c:idx'), 'val'),
          attribute(first(point, 'a:prstDash'), 'val'),
        ]),
      );
      const formats = new Map(
        all(series, 'c:dLbl').map((label) => [
          attribute(first(label, 'c:idx'), 'val'),
          attribute(first(label, 'c:numFmt'), 'formatCode'),
        ]),
      );
      return all(first(series, 'c:val'), 'c:pt').map((point) => {
        const idx = attribute(point, 'idx');
        return {
          text: shownBy(textOf(first(point, 'c:v')), formats.get(idx) ?? 'General'),
          isHollow: looks.get(idx) === 'dash',
        };
      });
    });
  });
}

/** The cells with numbers of a workbook, sheet by sheet. */
export const numbersIn = (file: OfficeFile): readonly SeenNumber[] =>
  [...cellsOf(file).values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ isNumber, value, format, isDashed }) =>
      isNumber ? { text: shownBy(value, format), isHollow: isDashed } : [],
    ),
  );

/** Words that a deck shows, charts and their categories included. */
export const deckText = (file: OfficeFile): string =>
  [
    ...[...file.roots].flatMap(([path, root]) =>
      /^ppt\/slides\/[^/]+\.xml$/.test(path) ? all(root, 'a:t').map(textOf) : [],
    ),
    ...barsIn(file).map(({ text }) => text),
  ].join('');
