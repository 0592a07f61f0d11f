import { figurePiece, fillWords, type SentenceText, sentenceOf, separated } from '../../format/sentence';
import type { CompareView, RowView, StepView } from './compare-view';
import type { Compared } from './describe-row';

type Message = Pick<CompareView, 'title' | 'lead' | 'titleEdition'>;

/**
 * The one sentence that may be said of the editions, and how many figures could be compared. Which figure grew most is said of
 * the headlines, or else of the figures that lead their sections: a count that rose from one to five would else stand above the
 * money of the whole city.
 *
 * @param isMatched whether any figure of one edition was matched with one of the other
 */
export function describeMessage(compared: Compared, rows: readonly RowView[], isMatched: boolean): Message {
  const { words, columns, locale } = compared;
  const last = columns[columns.length - 1];
  const lead = sentenceOf(leadOf(compared, rows));
  const plain = (text: string): Message => ({
    title: sentenceOf(text),
    lead,
    titleEdition: last?.id ?? '',
  });
  if (columns.length < 2) return { ...plain(words.title.alone), lead: sentenceOf() };
  if (!isMatched) return plain(words.title.noMatches);
  const at = columns.reduce((found, { follows }, i) => (follows ? i : found), -1);
  if (at < 0)
    return { ...plain(''), title: placesTitle(compared, rows) ?? sentenceOf(words.title.noMatches) };
  const all = grownIn(rows, at);
  const moved = all.filter(({ percent }) => percent !== 0);
  // What stood still is news only where everything did.
  const grown = moved.length > 0 ? moved : all;
  const headlines = grown.filter(({ row }) => row.headline !== null);
  const leading = headlines.length > 0 ? headlines : grown.filter(({ row }) => row.isLeading);
  const [first] = leading.length > 0 ? leading : grown;
  const edition = columns[at]?.id ?? '';
  if (first === undefined) return { ...plain(words.title.noGrowth), titleEdition: edition };
  const template =
    first.percent <= 0 || all.length === 1
      ? words.title.moved
      : leading.length > 0
        ? words.title.grewMost
        : words.title.grewMostOfAll;
  return {
    title: fillWords(template, {
      first: first.name,
      size: figurePiece(first.isStated ? first.text : `${first.text}${locale.words.signs.ring}`, first.id),
    }),
    lead,
    titleEdition: edition,
  };
  function grownIn(all: readonly RowView[], column: number) {
    return all
      .flatMap((row) => {
        const step = row.steps[column] ?? null;
        const figure = row.values[column]?.figure;
        const percent = step === null ? null : percentOf(step);
        return step === null || figure == null || percent === null || step.against !== null
          ? []
          : [
              {
                row,
                percent,
                id: figure.indicatorId,
                name: figure.name,
                isStated: step.stated !== null,
                text: step.stated?.text ?? step.computed?.text ?? '',
              },
            ];
      })
      .sort((a, b) => b.percent - a.percent);
  }
  function placesTitle(_: Compared, all: readonly RowView[]): SentenceText | null {
    const both = all.filter(({ values }) => values.every(({ figure }) => figure !== null));
    const row = both.find(({ isLeading }) => isLeading) ?? both[0];
    if (row === undefined) return null;
    const values = row.values.map(({ figure }, i) => `${columns[i]?.name ?? ''} ${figure?.text ?? ''}`);
    return fillWords(words.title.places, {
      first: row.name,
      values: [...separated(values, locale.words.listSeparator)],
    });
  }
}

/** A growth in percent against the year before, as stated, else as computed; null for what can't be ranked with others. */
function percentOf({ stated, statedAgainst, computed, verdict }: StepView): number | null {
  if (verdict?.kind === 'asks') return null;
  if (stated !== null) return stated.unit === '%' && statedAgainst === null ? stated.value : null;
  return computed?.percent ?? null;
}

/** Whether anything is said of a figure that was matched. */
const isSaid = (step: StepView | null): boolean =>
  step !== null && (step.stated ?? step.computed) !== null && step.reason === null;

/** How many figures could be compared, and what became of the others. */
function leadOf({ words, columns }: Compared, rows: readonly RowView[]): string {
  const count = (is: (row: RowView) => boolean) => rows.filter(is).length;
  const at = columns.reduce((found, { follows }, i) => (follows ? i : found), -1);
  if (at < 0) {
    const parts = [
      words.lead.matched(count(({ marks }) => marks.includes('both'))),
      ...columns.map(({ name }, i) =>
        words.lead.single(
          name,
          count(({ values, marks }) => marks.includes('single') && values[i]?.figure !== null),
        ),
      ),
    ];
    return parts.join(words.lead.separator);
  }
  const [column, before] = [columns[at]?.name ?? '', columns[at - 1]?.name ?? ''];
  const said = [
    ['matched', count(({ values }) => values[at]?.figure != null && values[at - 1]?.figure != null)],
    ['grown', count(({ steps }) => isSaid(steps[at] ?? null))],
    ['redefined', count(({ steps }) => steps[at]?.why === 'redefined')],
    ['fresh', count(({ marks }) => marks.includes('new'))],
    ['gone', count(({ marks }) => marks.includes('gone'))],
    ['asked', count(({ marks }) => marks.includes('asked'))],
  ] as const;
  const parts = said.flatMap(([key, n]) => (n > 0 || key === 'matched' ? [words.lead[key](n)] : []));
  return words.lead.said(words.lead.pair(column, before), parts.join(words.lead.separator));
}
