import { matchesSectors } from '../../derive/sector-filter';
import type { ListEntry, ListKind } from '../../edition/types';
import { pick } from '../../format/locale';
import { linkNumbers, type SentenceText } from '../../format/sentence';
import { type Context, placeText } from '../context';

/** Kinds of entries in the order in which they stand. */
export const listKinds: readonly ListKind[] = ['recognition', 'mechanism', 'policy', 'activity', 'partner'];

export function describeListItem(context: Context, entry: ListEntry) {
  const { locale } = context;
  const { words } = locale;
  const members = entry.members.map((member) => pick(locale, member));
  return {
    id: entry.id,
    title: pick(locale, entry.title),
    members,
    // Empty where it has none.
    membersText: members.join(
      members.some((member) => /[、，（：]/.test(member)) ? words.memberSeparator : words.listSeparator,
    ),
    // Each member over what it answers; empty where the article names none.
    pairs: (entry.against ?? []).map((answered, i) => ({
      member: members[i] ?? '',
      against: pick(locale, answered),
    })),
    level: entry.level,
    levelLabel: entry.level === null ? null : words.lists.levels[entry.level],
    phrase: entry.evidence.phrase,
    source: placeText(context, entry.evidence),
  };
}

/** Mechanisms, policies, activities, partners and recognitions of a section under the filter. */
export function describeLists(context: Context, section: string) {
  return groupLists(
    context,
    context.edition.lists.filter(
      (entry) => entry.section === section && matchesSectors(context.choice, entry.sectors),
    ),
  );
}

/** Entries by kind, recognitions first. */
export function groupLists(context: Context, chosen: readonly ListEntry[]) {
  return listKinds
    .map((kind) => ({
      kind,
      title: context.locale.words.lists[kind],
      items: chosen.filter((entry) => entry.kind === kind).map((entry) => describeListItem(context, entry)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Warnings against wrong sums and comparisons, with the numbers in them as figures. */
export const describeCautions = (
  { edition, locale }: Context,
  concerns: (about: readonly string[]) => boolean,
): readonly SentenceText[] =>
  edition.cautions
    .filter(({ about }) => concerns(about))
    .map(({ about, text }) =>
      linkNumbers(
        pick(locale, text),
        edition.indicators.filter(({ id }) => about.includes(id)),
      ),
    );
