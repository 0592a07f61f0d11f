import type { SectorsView } from '../../views/sector/describe-sectors';

/**
 * A column with more figures than this, or with two growths, is twice as wide and sets them in two columns, where few
 * others stand beside it.
 */
const manyEntries = 7;
/** So many columns leave room for the article's words beside them. */
const mostBesideQuotes = 3;

/** How many shares of the width each column takes. */
export const weightsOf = ({ questions, rows }: SectorsView): readonly number[] =>
  questions.map(({ id }) => {
    if (rows.length > 1 || questions.length > mostBesideQuotes) return 1;
    const answers = rows[0]?.cells.find(({ question }) => question === id)?.answers ?? [];
    const growing = answers.filter(({ trend }) => trend !== null);
    return answers.length > manyEntries || growing.length > 1 ? 2 : 1;
  });

/** Whether the quotations are one more column: of one sector that has few. */
export const quotesStandBeside = (view: SectorsView): boolean =>
  view.rows.length === 1 && weightsOf(view).reduce((sum, weight) => sum + weight, 0) <= mostBesideQuotes;
