import type { Asked, Candidate } from '../../derive/match/propose-matches';
import type { MatchRelation } from '../../edition/match';
import type { Indicator } from '../../edition/types';
import type { DeskWords } from './desk-words';

/** Figures that are asked about for one and the same reason, so that one answer may do for all of them. */
export interface MatchGroup {
  readonly title: string;
  readonly pairs: readonly MatchGroupPair[];
  /** What may be said of all at once. */
  readonly answers: readonly Exclude<MatchRelation, 'dropped'>[];
}

export interface MatchGroupPair {
  readonly here: string;
  readonly there: string;
  /** What speaks against it. */
  readonly veto: string;
}

/** So many stand in a list at once: nobody answers for what was not listed. */
const mostListed = 100;

/**
 * Sorts what is asked by what speaks against it. Of names that are the same all may be answered alike; of names that are only
 * alike it can but be said that all of them are new, because each may be another case.
 */
export function matchGroups(
  { match: words }: DeskWords,
  asked: readonly Asked[],
  here: ReadonlyMap<string, Indicator>,
  there: ReadonlyMap<string, Indicator>,
): readonly MatchGroup[] {
  const groups = new Map<
    string,
    { title: (count: number) => string; answers: MatchGroup['answers']; all: MatchGroupPair[] }
  >();
  for (const { here: id, candidates } of asked) {
    const name = here.get(id)?.name.zh;
    const isSame = (one: Candidate) => there.get(one.there)?.name.zh === name;
    const [first] = candidates;
    // Where two figures of the year before have the name, each is a question of its own.
    if (first === undefined || first.veto === null || candidates.filter(isSame).length > 1) continue;
    const { kind } = first.veto;
    const own = isSame(first);
    if (!own && kind !== 'words') continue;
    const pair = {
      here: id,
      there: first.there,
      veto: words.vetoes[kind](first.veto.here, first.veto.there),
    };
    const group = groups.get(kind);
    if (group !== undefined) group.all.push(pair);
    else
      groups.set(kind, {
        title: words.groupTitles[kind],
        answers: !own
          ? ['new']
          : kind === 'unit' || kind === 'kind' || kind === 'threshold'
            ? ['redefined', 'new']
            : ['same', 'redefined', 'new'],
        all: [pair],
      });
  }
  return [...groups.values()]
    .filter(({ all }) => all.length > 1)
    .map(({ title, answers, all }) => ({
      title: title(all.length),
      pairs: all.slice(0, mostListed),
      answers,
    }));
}
