import { matchesSectors } from '../../../derive/sector-filter';
import type { ListEntry } from '../../../edition/types';
import { sentenceOf } from '../../../format/sentence';
import type { Context } from '../../context';
import { describeListItem } from '../../screen/describe-lists';
import type { SectorRowView } from '../../sector/describe-sectors';
import { widthOf } from '../annex/annex-columns';
import { slideFrame } from '../slide-frame';
import { titleOf } from '../written';

/** Arrangements below each other, two sectors side by side, or questions with those who are to be asked. */
export type WaysForm = 'rows' | 'columns' | 'questions';

/** As many rows as are read from the last row of chairs. */
const mostWays = 4;

/** As many arrangements leave room for their members one below the other. */
const roomy = 2;

/** So many sectors make an arrangement typical of none but the first. */
const many = 3;

/** Fewer lines than this are no slide, and stand in the annex: of one sector, and of each of two. */
const fewest = { alone: 4, each: 3 } as const;

/** Lines of a column, and how many characters one of them has in two lines of the wall. */
const column = { lines: 5, width: 36 } as const;

/** How the work was done: the standing arrangements of a sector with their members, or of two side by side. */
export function waysSlide(context: Context, rows: readonly SectorRowView[]) {
  const sectors = rows.map(({ sector }) => sector);
  const [first] = rows;
  if (first === undefined || rows.length > 2) return [];
  return rows.length === 1 ? aloneOf(context, first, sectors) : pairOf(context, rows, sectors);
}

/** Arrangements of which a sector is the home. */
function waysOf(
  { edition, choice }: Context,
  sector: string,
  sectors: readonly string[],
): readonly ListEntry[] {
  const homeOf = (entry: ListEntry) => sectors.find((one) => entry.sectors.includes(one));
  return edition.lists
    .filter(
      (entry) =>
        entry.kind === 'mechanism' &&
        matchesSectors(choice, entry.sectors) &&
        homeOf(entry) === sector &&
        (entry.sectors[0] === sector || entry.sectors.length < many),
    )
    .sort((a, b) => Number(b.sectors[0] === sector) - Number(a.sectors[0] === sector));
}

function aloneOf(context: Context, { sector, name }: SectorRowView, sectors: readonly string[]) {
  const { locale } = context;
  const ways = waysOf(context, sector, sectors)
    .filter(({ members }) => members.length > 0)
    .slice(0, mostWays)
    .map((entry) => describeListItem(context, entry));
  const [first] = ways;
  if (first === undefined || ways.flatMap(({ members }) => members).length < fewest.alone) return [];
  const id = `ways-${sector}`;
  return [
    {
      ...slideFrame(context, {
        id,
        kicker: name,
        title: titleOf(context, id) ?? first.title,
        label: locale.words.stage.ways(name),
        statements: ways.map((way) => way.id),
        quoted: ways.map(({ phrase, source }) => locale.words.stage.quoted(phrase, source)),
      }),
      kind: 'ways' as const,
      form: 'rows' as WaysForm,
      rows: ways.map(({ id: way, title, members, membersText }) => ({
        id: way,
        title,
        text: sentenceOf(membersText),
        // With few arrangements there is room for a line for each member.
        lines: (ways.length > roomy ? [membersText] : members).map((line) => sentenceOf(line)),
      })),
    },
  ];
}

function pairOf(context: Context, rows: readonly SectorRowView[], sectors: readonly string[]) {
  const { words } = context.locale;
  const columns = rows.map(({ sector, name }) => {
    const ways = waysOf(context, sector, sectors).map((entry) => describeListItem(context, entry));
    const lines = ways.flatMap(({ title, members }) =>
      members.length === 0 ? [title] : ways.length > roomy ? [] : members,
    );
    const named = lines.length < fewest.each ? ways.map(({ title }) => title) : lines;
    return {
      sector,
      name,
      ways,
      lines: named.filter((line) => widthOf(line) <= column.width).slice(0, column.lines),
    };
  });
  if (columns.some(({ lines }) => lines.length < fewest.each)) return [];
  const ways = columns.flatMap((one) => one.ways);
  return [
    {
      ...slideFrame(context, {
        id: 'ways-pair',
        title: words.stage.ways(words.names(rows.map(({ name }) => name))),
        statements: ways.map(({ id }) => id),
        quoted: ways.map(({ phrase, source }) => words.stage.quoted(phrase, source)),
      }),
      kind: 'ways' as const,
      form: 'columns' as WaysForm,
      rows: columns.map(({ sector, name, lines }) => ({
        id: sector,
        title: name,
        text: sentenceOf(lines.join(words.memberSeparator)),
        lines: lines.map((line) => sentenceOf(line)),
      })),
    },
  ];
}
