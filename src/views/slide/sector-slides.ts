import { sentenceOf, separated } from '../../format/sentence';
import type { Context } from '../context';
import { describeSectors, type SectorRowView } from '../sector/describe-sectors';
import { figuresIn } from './figures-in';
import type { NumbersForm, StatementsGround } from './section-slides';
import { slideFrame } from './slide-frame';

/** A large number with few rows beside it is read from the last row of chairs; more goes to the annex. */
const mostRows = { beside: 3, list: 4 } as const;

/** The slides of each chosen sector: what it came to with its main figures, then what was held. */
export function slidesOfSectors(context: Context) {
  const { rows } = describeSectors(context);
  return [
    ...rows.flatMap((row, i) => numbersOf(context, row, i % 2 === 0 ? 'beside' : 'list')),
    ...pairs(rows.flatMap(heldOf)).map((statements, i, all) =>
      statementsOf(context, statements, i + 1, (all.length - i) % 2 === 1 ? 'soft' : 'full'),
    ),
  ];
}

function numbersOf(context: Context, { sector, name, finding, cells }: SectorRowView, form: NumbersForm) {
  const answers = cells.flatMap((cell) => cell.answers);
  const [first, ...more] = answers;
  if (first === undefined) return [];
  const rows = more.slice(0, mostRows[form]).map(({ figure }) => figure);
  return [
    {
      ...slideFrame(context, {
        id: `sector-${sector}`,
        kicker: name,
        title: finding,
        label: name,
        figures: [
          first.figure,
          // A list says the growth, not the amount.
          ...(form === 'list' || first.trend?.increase == null ? [] : [first.trend.increase]),
          ...rows,
          ...figuresIn(context, finding),
        ],
      }),
      kind: 'numbers' as const,
      form,
      large: [{ figure: first.figure, trend: first.trend }],
      rows,
      rowsTitle: null,
    },
  ];
}

/** Statements with the article's own word for a result. */
const heldOf = ({ cells }: SectorRowView) =>
  cells
    .flatMap(({ statements }) => statements)
    .flatMap(({ verdict, ...rest }) => (verdict === null ? [] : { ...rest, verdict }));

type Held = ReturnType<typeof heldOf>[number];

const pairs = (held: readonly Held[]): readonly (readonly Held[])[] =>
  held.flatMap((_, i) => (i % 2 === 0 ? [held.slice(i, i + 2)] : []));

function statementsOf(context: Context, held: readonly Held[], n: number, ground: StatementsGround) {
  const { words } = context.locale;
  return {
    ...slideFrame(context, {
      id: `held-${n}`,
      title: sentenceOf(
        separated(
          held.map(({ sentence }) => sentence.pieces),
          words.memberSeparator,
        ),
      ),
      label: words.sector.questions.held,
      figures: held.flatMap(({ sentence }) => figuresIn(context, sentence)),
      statements: held.map(({ id }) => id),
      quoted: held.map(({ phrase, source }) => words.stage.quoted(phrase, source)),
    }),
    kind: 'statements' as const,
    ground,
    held,
  };
}
