import { isFiltered, matchesSectors, selectIndicators } from '../../../derive/sector-filter';
import type { Indicator, ListEntry } from '../../../edition/types';
import { pick } from '../../../format/locale';
import { sentenceOf } from '../../../format/sentence';
import { type Context, chosenNames, panelName } from '../../context';
import { describeFigure } from '../../figure/figure-view';
import { describeClaim } from '../../screen/describe-claims';
import { describeHeld } from '../../screen/describe-held';
import { describeListItem } from '../../screen/describe-lists';
import { describeSectors } from '../../sector/describe-sectors';
import { captioned } from '../captioned';
import { slideFrame } from '../slide-frame';
import { pagesOf, perLine, type TableRow, widthOf } from './annex-columns';

/** What can stand in a group of rows. */
interface Entry {
  readonly id: string;
  readonly sectors: readonly string[];
  readonly section: string;
  readonly members?: readonly unknown[];
}

/** Members take a second line; titles without any share one. */
const rowsTaken = ({ members }: Entry): number => (members === undefined ? 1 : members.length === 0 ? 0 : 2);

/** Lines that an entry of a list takes with its members, one of the sector itself and one of another. English needs more. */
const mostLines = { zh: { own: 2, other: 1 }, en: { own: 3, other: 2 } } as const;

/**
 * Every figure and every statement of the chosen sectors, as tables behind the end. What is open of a sector stands with them
 * where one page holds both.
 */
export function annexOf(context: Context) {
  const { edition, choice, locale } = context;
  const tables = isFiltered(choice)
    ? [{ id: 'chosen', name: chosenNames(context), section: null, groups: withOpen(context) }]
    : edition.sections.map(({ id }) => ({
        id,
        name: panelName(context, id),
        section: id,
        groups: [rowsOf(context, (entry) => entry.section === id, null)],
      }));
  return tables.flatMap(({ id, name, section, groups }) => {
    const pages = pagesOf(groups, locale.language);
    return pages.map((page, i) =>
      tableSlide(context, `all-${id}-${i + 1}`, name, section, page, i + 1, pages.length),
    );
  });
}

/** The groups of the sectors, and of one sector what is open, if a page holds both. */
function withOpen(context: Context): readonly (readonly TableRow[])[] {
  const groups = groupsOfSectors(context);
  const open = openOf(context);
  const [only = []] = groups;
  const all = [[...only, ...open]];
  const { language } = context.locale;
  return groups.length === 1 && open.length > 0 && pagesOf(all, language).length === 1 ? all : groups;
}

function openOf(context: Context): readonly TableRow[] {
  const { stage } = context.locale.words;
  const questions = describeSectors(context).rows.flatMap(({ questions: asked }) => asked);
  return questions.length === 0
    ? []
    : [
        headOf('head', stage.openTitle),
        ...questions.map(({ text, who }) => ({
          ids: [],
          kind: 'open' as const,
          figure: null,
          text: stage.askedOf(sentenceOf(text).text, who),
        })),
      ];
}

/** A group for each sector. */
function groupsOfSectors(context: Context): readonly (readonly TableRow[])[] {
  const { rows } = describeSectors(context);
  const homes = homesIn(
    context,
    rows.map(({ sector }) => sector),
  );
  return rows
    .map(({ sector, name }) => {
      const own = rowsOf(context, ({ id }) => homes.get(id) === sector, sector);
      // One sector alone is named by the title.
      return rows.length > 1 && own.length > 0 ? [headOf('sector', name), ...own] : own;
    })
    .filter((group) => group.length > 0);
}

/** With which sector each entry stands: what several share, with the one that has the fewest. */
function homesIn({ edition, choice }: Context, chosen: readonly string[]): ReadonlyMap<string, string> {
  const entries: readonly Entry[] = [
    ...selectIndicators(edition, choice),
    ...edition.claims,
    ...edition.lists,
  ];
  const counts = new Map(
    chosen.map((sector) => [
      sector,
      entries
        .filter(({ sectors }) => sectors[0] === sector)
        .reduce((sum, entry) => sum + rowsTaken(entry), 0),
    ]),
  );
  const homes = new Map<string, string>();
  for (const { id, sectors } of entries) {
    const shared = chosen.filter((sector) => sectors.includes(sector));
    const own = shared.find((sector) => sectors[0] === sector);
    const fewest = Math.min(...shared.map((sector) => counts.get(sector) ?? 0));
    const home = own ?? shared.find((sector) => counts.get(sector) === fewest);
    if (home === undefined) continue;
    homes.set(id, home);
    if (own === undefined) counts.set(home, fewest + 1);
  }
  return homes;
}

const headOf = (kind: 'sector' | 'head', text: string): TableRow => ({ ids: [], kind, figure: null, text });

/** The figures, then what is said in words. Of a sector its main figures come first, and what belongs to another sector first comes last. */
function rowsOf(
  context: Context,
  isIn: (entry: Entry) => boolean,
  sector: string | null,
): readonly TableRow[] {
  const { edition, choice, locale } = context;
  const foreign = ({ sectors }: Entry) => Number(sector !== null && sectors[0] !== sector);
  const ownFirst = <T extends Entry>(entries: readonly T[]) =>
    entries.filter(isIn).sort((a, b) => foreign(a) - foreign(b));
  const chosen = selectIndicators(edition, choice);
  const inOrder = ownFirst(chosen);
  // What the row of a figure says with the article's own word needs no row of its own.
  const held = describeHeld(context);
  const heaviest = (a: Indicator, b: Indicator) => foreign(a) - foreign(b) || a.weight - b.weight;
  const figures = (sector === null ? inOrder : inOrder.sort(heaviest)).map((indicator): TableRow => {
    const figure = captioned(context, describeFigure(locale, indicator));
    const { name, period } = figure;
    const said =
      period === null || name.includes(period) ? name : `${name}${locale.words.stage.inPeriod(period)}`;
    const entries = edition.lists.filter((entry) => isSaidBy(context, entry, indicator)).map(({ id }) => id);
    const claims = held.filter(({ sentence, verdict }) => {
      const inSentence = sentence.pieces.flatMap((piece) => piece.figure?.indicatorId ?? []);
      return inSentence[0] === indicator.id && said.includes(verdict);
    });
    return {
      ids: [indicator.id, ...entries, ...claims.map(({ id }) => id)],
      kind: 'figure',
      figure,
      text: said,
    };
  });
  const inRows = new Set(figures.flatMap(({ ids }) => ids));
  const words = [
    ...ownFirst(edition.claims.filter(({ id }) => !inRows.has(id))).map((claim) =>
      wordsOf([claim.id], describeClaim(context, claim).text),
    ),
    ...entriesOf(
      context,
      ownFirst(
        edition.lists.filter((entry) => !chosen.some((indicator) => isSaidBy(context, entry, indicator))),
      ).map((entry) => ({
        ...describeListItem(context, entry),
        isOwn: foreign(entry) === 0,
      })),
    ),
  ];
  return [
    ...figures,
    ...(words.length === 0 ? [] : [headOf('head', locale.words.stage.statements)]),
    ...words,
  ];
}

/** What belongs to no chosen sector first and is the name of a figure says no more than the figure: 30项配套政策. */
function isSaidBy({ choice, locale }: Context, entry: ListEntry, indicator: Indicator): boolean {
  const isOthers =
    choice.size > 0 && matchesSectors(choice, entry.sectors) && !choice.has(entry.sectors[0] ?? '');
  if (!isOthers || entry.section !== indicator.section) return false;
  const { text } = describeFigure(locale, indicator);
  return pick(locale, entry.title).startsWith(text);
}

const wordsOf = (ids: readonly string[], text: string): TableRow => ({
  ids,
  kind: 'words',
  figure: null,
  text,
});

type Item = ReturnType<typeof describeListItem> & { readonly isOwn: boolean };

/** Entries with their members; titles that have none share a line. */
function entriesOf(context: Context, items: readonly Item[]): readonly TableRow[] {
  const { words } = context.locale;
  const rows: TableRow[] = [];
  const bare: TableRow[] = [];
  for (const item of items) {
    const full = withMembers(context, item);
    const last = bare[bare.length - 1];
    const joined = last === undefined ? '' : `${last.text}${words.memberSeparator}${item.title}`;
    if (full !== null) rows.push(wordsOf([item.id], full));
    else if (last !== undefined && widthOf(joined) <= perLine)
      bare[bare.length - 1] = wordsOf([...last.ids, item.id], joined);
    else bare.push(wordsOf([item.id], item.title));
  }
  return [...rows, ...bare];
}

/** An entry with as many of its members as fit; null where none does. */
function withMembers({ locale }: Context, { title, members, isOwn }: Item): string | null {
  const { stage, listSeparator, memberSeparator } = locale.words;
  const mark = members.some((member) => /[、，（：]/.test(member)) ? memberSeparator : listSeparator;
  // One member of several would be taken for all.
  for (let n = members.length; n >= Math.min(2, members.length) && n > 0; n -= 1) {
    const some = members.slice(0, n).join(mark);
    const text = stage.entry(title, n < members.length ? stage.andOthers(some) : some);
    if (
      widthOf(text) <=
      perLine * (isOwn ? mostLines[locale.language].own : mostLines[locale.language].other)
    )
      return text;
  }
  return null;
}

function tableSlide(
  context: Context,
  id: string,
  name: string,
  section: string | null,
  columns: readonly (readonly TableRow[])[],
  page: number,
  pages: number,
) {
  const { stage } = context.locale.words;
  const rows = columns.flat();
  return {
    ...slideFrame(context, {
      id,
      section,
      kicker: stage.annex,
      title: stage.table(name, page, pages),
      figures: rows.flatMap(({ figure }) => figure ?? []),
      statements: rows.flatMap(({ ids, figure }) => ids.filter((one) => one !== figure?.indicatorId)),
    }),
    kind: 'table' as const,
    columns,
  };
}
