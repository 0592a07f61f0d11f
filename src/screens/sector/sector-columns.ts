import type { SectorsView } from '../../views/sector/describe-sectors';

/** A column with more figures than this may have the width of two. */
const manyFigures = 7;
/** Beside a wide column no other of four has more figures than this. */
const fewFigures = 4;
/** So many columns leave room for a wide one, or for the article's words beside them. */
const fewColumns = 3;

/**
 * How many shares of the width each column takes. Of one sector a column of many figures, or of two growths, is twice as
 * wide and sets them in two columns.
 */
export function weightsOf({ questions, rows }: SectorsView): readonly number[] {
  const [row, ...more] = rows;
  const columns = questions.map(
    ({ id }) => row?.cells.find(({ question }) => question === id)?.answers ?? [],
  );
  const roomy =
    more.length === 0 &&
    (columns.length <= fewColumns || columns.filter(({ length }) => length > fewFigures).length === 1);
  return columns.map((answers) => {
    const growing = answers.filter(({ trend }) => trend !== null);
    return roomy && (answers.length > manyFigures || growing.length > 1) ? 2 : 1;
  });
}

/** Whether the quotations are one more column: of one sector that has few. */
export const quotesStandBeside = (view: SectorsView): boolean =>
  view.rows.length === 1 && weightsOf(view).reduce((sum, weight) => sum + weight, 0) <= fewColumns;
