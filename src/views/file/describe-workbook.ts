import { isComputed } from '../../derive/baseline';
import { matchesSectors, selectIndicators } from '../../derive/sector-filter';
import { pick } from '../../format/locale';
import { fileWordsOf } from '../../format/words/file';
import { type Context, panelName } from '../context';
import { describeMethod } from '../method/describe-method';
import { isChosen } from '../picture/pieces';
import { describeArea, groupsIn, sectionsInOrder } from '../screen/describe-area';
import { describeGrowth } from '../screen/describe-growth';
import { figureCell, wordCell } from '../table-view';
import type { View } from '../view';
import { figuresTable, indicatorsSheet } from './figures-table';
import type { SheetPart, SheetView } from './sheet-view';

/**
 * Everything under the filter as sheets, each described when its turn comes: growth, a sheet a section, all figures, checks,
 * source and method.
 */
export function* sheetsInSteps(context: Context): Generator<SheetView, void> {
  yield* growthSheet(context);
  for (const { id } of sectionsInOrder(context.edition)) yield* sectionSheet(context, id);
  yield indicatorsSheet(context);
  yield* checksSheet(context);
  yield methodSheet(context);
}

const wordsOf = ({ locale }: Context) => fileWordsOf(locale.language);

function growthSheet(context: Context): readonly SheetView[] {
  const words = wordsOf(context);
  const view = describeGrowth(context);
  const tables = view.blocks.flatMap((block) =>
    block.kind === 'trends' || block.kind === 'compared' ? block : [],
  );
  if (tables.length === 0) return [];
  const isBeside = context.edition.indicators.some(isComputed);
  return [
    {
      name: words.growth,
      title: view.title.text,
      lead: view.remark ?? '',
      inside: isBeside ? words.growthInsideBeside : words.growthInside,
      count: tables.reduce((most, { table }) => Math.max(most, table.rows.length), 0),
      isWide: false,
      parts: tables.flatMap((block, i): readonly SheetPart[] => [
        {
          kind: 'table',
          title: i === 0 ? null : block.table.caption,
          table: block.table,
          widths: [34, 18, 18, 14, 18, 26],
          filtered: false,
        },
        ...(block.kind === 'compared'
          ? []
          : [{ kind: 'trends' as const, title: block.table.columns[3] ?? '', trends: block.trends }]),
      ]),
    },
  ];
}

function sectionSheet(context: Context, id: string): readonly SheetView[] {
  const { edition, choice, locale } = context;
  const words = wordsOf(context);
  const indicators = selectIndicators(edition, choice, id);
  const view = describeArea(context, id);
  const statements = statementsOf(view);
  if (indicators.length === 0 && statements.length === 0) return [];
  const section = edition.sections.find((one) => one.id === id);
  const groups = groupsIn(view);
  const derived = groups.flatMap((group) => group.derived);
  const notes = groups.flatMap((group) => group.notes.map(({ text }) => text));
  return [
    {
      name: sheetName(
        section === undefined || section.panelName !== undefined
          ? panelName(context, id)
          : pick(locale, section.shortName),
      ),
      title: view.title.text,
      lead: view.lead.text,
      inside: view.title.text,
      count: indicators.length,
      isWide: false,
      parts: [
        ...(indicators.length === 0 ? [] : [figuresTable(context, indicators)]),
        ...(derived.length === 0
          ? []
          : [
              {
                kind: 'table' as const,
                title: words.derived,
                widths: [34, 16],
                filtered: false,
                wideLast: true as const,
                table: {
                  caption: words.derived,
                  columns: [words.columns.name, words.columns.value, words.columns.formula],
                  rows: derived.map(({ figure, formula, note }) => [
                    wordCell(figure.name),
                    figureCell(figure),
                    wordCell(note === null ? formula.text : `${formula.text}\n${note}`),
                  ]),
                },
              },
            ]),
        ...groups.flatMap(({ pictures }) =>
          pictures.map((picture): SheetPart => ({ kind: 'picture', picture })),
        ),
        ...lines(words.statements, statements),
        ...lines(words.cautions, notes),
      ],
    },
  ];
}

/** What a program refuses in the name of a sheet, and how long one may be. */
const refused = /[\\/?*[\]:]/g;
const longestName = 31;
const sheetName = (name: string): string => name.replace(refused, ' ').slice(0, longestName);

const lines = (title: string | null, said: readonly string[]): readonly SheetPart[] =>
  said.length === 0 ? [] : [{ kind: 'lines', title, lines: said }];

const statementsOf = (view: View): readonly string[] =>
  groupsIn(view).flatMap(({ held, claims, lists }) => [
    ...held.map(({ sentence }) => sentence.text),
    ...claims.map(({ text }) => text),
    ...lists.map(({ title, members }) => (members.length === 0 ? title : `${title}: ${members.join('; ')}`)),
  ]);

/** Under a filter the checks that its figures take part in. */
function checksSheet(context: Context): readonly SheetView[] {
  const words = wordsOf(context);
  const { caption, columns, rows } = describeMethod(context).checks;
  const chosen = rows.filter((_, i) => context.results[i]?.inputs.some((id) => isChosen(context, id)));
  if (chosen.length === 0) return [];
  const table = { caption, columns, rows: chosen };
  return [
    {
      name: words.checks,
      title: words.checks,
      lead: '',
      inside: words.checksInside,
      count: chosen.length,
      isWide: true,
      parts: [{ kind: 'table', title: null, table, widths: [44, 52, 26, 24, 20], filtered: true }],
    },
  ];
}

function methodSheet(context: Context): SheetView {
  const words = wordsOf(context);
  const { title, lead, questions, glossary, headings } = describeMethod(context);
  const { openQuestions } = context.edition;
  return {
    name: words.method,
    title: title.text,
    lead: lead.text,
    inside: words.methodInside,
    count: null,
    isWide: false,
    parts: [
      ...lines(
        headings.questions.title,
        questions
          .filter((_, i) => matchesSectors(context.choice, openQuestions[i]?.sectors ?? [...context.choice]))
          .map(({ text }) => text),
      ),
      {
        kind: 'table',
        title: glossary.title.text,
        filtered: false,
        widths: [26, 90],
        table: {
          caption: glossary.title.text,
          columns: [words.columns.term, words.columns.meaning],
          rows: glossary.terms.map(({ term, meaning }) => [wordCell(term), wordCell(meaning)]),
        },
      },
    ],
  };
}
