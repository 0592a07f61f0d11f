import { matchesSectors } from '../../../derive/sector-filter';
import type { ListEntry } from '../../../edition/types';
import { sentenceOf } from '../../../format/sentence';
import type { Context } from '../../context';
import { describeListItem } from '../../screen/describe-lists';
import type { SectorRowView } from '../../sector/describe-sectors';
import { slideFrame } from '../slide-frame';
import { titleOf } from '../written';

/** As many rows as are read from the last row of chairs. */
const mostWays = 4;

/** As many arrangements leave room for their members one below the other. */
const roomy = 2;

/** So many sectors make an arrangement typical of none but the first. */
const many = 3;

/** Fewer members than this are said on another slide of the sector, and stand in the annex. */
const fewestMembers = 3;

/** How the work of a sector was done: its standing arrangements with their members. */
export function waysSlide(context: Context, { sector, name }: SectorRowView, sectors: readonly string[]) {
  const { locale, edition, choice } = context;
  const homeOf = (entry: ListEntry) => sectors.find((one) => entry.sectors.includes(one));
  const ways = edition.lists
    .filter(
      (entry) =>
        entry.kind === 'mechanism' &&
        entry.members.length > 0 &&
        matchesSectors(choice, entry.sectors) &&
        homeOf(entry) === sector &&
        (entry.sectors[0] === sector || entry.sectors.length < many),
    )
    .sort((a, b) => Number(b.sectors[0] === sector) - Number(a.sectors[0] === sector))
    .slice(0, mostWays)
    .map((entry) => describeListItem(context, entry));
  const [first] = ways;
  if (first === undefined || ways.flatMap(({ members }) => members).length < fewestMembers) return [];
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
