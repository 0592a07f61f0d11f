import { carryPlan, withParted } from '../../../edition/carry-plan';
import type { EditionFault, EditionNotice } from '../../../edition/fault';
import type { Match, MatchRelation } from '../../../edition/match';
import { changedFigures } from '../../../edition/same-figures';
import type { EditionTexts } from '../../../edition/texts';
import type { Edition } from '../../../edition/types';
import type { WorkbookFault } from '../../../edition/workbook/fault';

/** One fault or notice of a file that was opened here. */
export type DeskFault =
  | { readonly of: 'workbook'; readonly weight: 'error' | 'notice'; readonly fault: WorkbookFault }
  | {
      readonly of: 'edition';
      readonly weight: 'error' | 'notice';
      readonly fault: EditionFault | EditionNotice;
    };

/** A file as it was read, with all that is wrong with it. */
export interface Opened {
  readonly name: string;
  /** The workbook itself, for its marked copy; null for an edition file. */
  readonly bytes: Uint8Array | null;
  /** Null where the faults left none. */
  readonly edition: Edition | null;
  readonly texts: EditionTexts;
  /** The edition that a workbook was made from. */
  readonly from: string | null;
  readonly faults: readonly DeskFault[];
}

/** The edition that is being worked on. Its `matches` hold decisions only; what is certain is found again each time. */
export interface Draft {
  readonly edition: Edition;
  readonly texts: EditionTexts;
  /** The file that it came from. */
  readonly name: string;
  /** That file as it was read: one of the same name that is opened later is another. */
  readonly source: Opened;
  /** Errors of that file that were not mended. */
  readonly errors: number;
  /** A person chose what the dashboard shows. */
  readonly isArranged: boolean;
  /** The earlier edition that its plan came from; null where the plan is its own. */
  readonly base: string | null;
  /** Figures of which that plan says nothing, because they are others than those of the base. */
  readonly parted: ReadonlySet<string>;
  /** How it stood before each step that can be undone, the oldest first. */
  readonly past: readonly Past[];
}

type Past = Pick<Draft, 'edition' | 'parted'>;

export const errorsIn = (faults: readonly DeskFault[]): number =>
  faults.filter(({ weight }) => weight === 'error').length;

/** So many steps can be undone. */
const mostUndone = 200;

/** The draft after a step that can be undone. */
export const stepped = (draft: Draft, edition: Edition): Draft => ({
  ...draft,
  edition,
  past: [...draft.past, { edition: draft.edition, parted: draft.parted }].slice(-mostUndone),
});

export function undone(draft: Draft): Draft {
  const last = draft.past[draft.past.length - 1];
  return last === undefined ? draft : { ...draft, ...last, past: draft.past.slice(0, -1) };
}

/** How the plan of an edition stands to the earlier one, as it was read. */
export function planned(
  edition: Edition,
  before: Edition | null,
  from: string | null,
): Pick<Draft, 'base' | 'parted'> {
  // A saved draft doesn't say it, but its plan was carried over, too.
  const isCarried = before !== null && (from === before.id || (from === null && edition.draft === true));
  return isCarried
    ? { base: before.id, parted: changedFigures(edition, before) }
    : { base: null, parted: new Set() };
}

/**
 * The draft with a plan that fits the decisions about its figures. A plan that nobody touched is carried over anew, so that what
 * was doubted comes back; of one that a person arranged only that goes which speaks of other figures by now.
 */
export function replanned(draft: Draft, before: Edition | null): Draft {
  const { edition, base, source, isArranged } = draft;
  if (before === null || before.id !== base) return draft;
  const parted = changedFigures(edition, before);
  const added = new Set([...parted].filter((id) => !draft.parted.has(id)));
  if (added.size === 0 && parted.size === draft.parted.size) return draft;
  if (source.bytes !== null && !isArranged) return { ...draft, edition: carryPlan(edition, before), parted };
  return { ...draft, edition: added.size === 0 ? edition : withParted(edition, added, before), parted };
}

/** With further decisions; each takes the place of those about its figures. */
export function decided(edition: Edition, decisions: readonly Match[]): Edition {
  const heres = new Set(decisions.map(({ with: earlier, here }) => `${earlier} ${here}`));
  const theres = new Set(decisions.map(({ with: earlier, there }) => `${earlier} ${there}`));
  const about = ({ with: earlier, here, there }: Match) =>
    (here !== null && heres.has(`${earlier} ${here}`)) ||
    (there !== null && theres.has(`${earlier} ${there}`));
  return { ...edition, matches: [...(edition.matches ?? []).filter((match) => !about(match)), ...decisions] };
}

/** Without a decision, so that its figures are asked about again. */
export const undecided = (edition: Edition, { with: earlier, here, there }: Match): Edition => ({
  ...edition,
  matches: (edition.matches ?? []).filter(
    (match) => match.with !== earlier || match.here !== here || match.there !== there,
  ),
});

/** What a person says of figures of an earlier edition: the relation stands for all of them. */
export const saidGone = (earlier: string, there: readonly string[]): readonly Match[] =>
  there.map((id) => ({ with: earlier, here: null, there: id, relation: 'dropped', by: 'person' }));

export const said = (
  earlier: string,
  here: string,
  there: string | null,
  relation: MatchRelation,
): Match => ({ with: earlier, here, there, relation, by: 'person' });

/**
 * What persons decided and chose, as far as it holds in an edition that was opened anew, from a mended workbook: what the
 * workbook itself says stands above it.
 */
export function carriedOver(opened: Edition, draft: Draft | null): Edition {
  const before = draft?.edition;
  if (before === undefined || before.id !== opened.id) return opened;
  const next = draft?.isArranged ? { ...carryPlan(opened, before), matches: opened.matches ?? [] } : opened;
  const ids = new Set(next.indicators.map(({ id }) => id));
  const own = next.matches ?? [];
  const isSaid = (match: Match) =>
    own.some(
      (one) =>
        one.by === 'person' &&
        one.with === match.with &&
        ((one.here !== null && one.here === match.here) || (one.there !== null && one.there === match.there)),
    );
  const kept = (before.matches ?? []).filter(
    (match) => match.by === 'person' && (match.here === null || ids.has(match.here)) && !isSaid(match),
  );
  return kept.length === 0 ? next : decided(next, kept);
}
