import { useState } from 'react';
import type { MatchRelation } from '../../edition/match';
import { button } from '../../ui/styles';
import type { MatchView } from '../../views/edition/describe-match';
import type { MatchGroup, MatchGroupPair } from '../../views/edition/match-groups';
import { PairRow } from './PairRow';
import { useDeskWords } from './use-desk-words';

export type OnAnswerAll = (pairs: readonly MatchGroupPair[], relation: MatchRelation) => void;

interface Props {
  readonly view: MatchView;
  readonly onAnswerAll: OnAnswerAll;
}

/** Questions of one kind, each group folded; its answers stand below its list, so that it is seen before it is answered. */
export function MatchGroups({ view, onAnswerAll }: Props) {
  const { match } = useDeskWords();
  if (view.groups.length === 0) return null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)]">
      <p className="max-w-[60rem]">{match.groupsText}</p>
      {view.groups.map((group) => (
        <Group key={group.title} group={group} view={view} onAnswerAll={onAnswerAll} />
      ))}
    </div>
  );
}

function Group({ group, view, onAnswerAll }: Props & { readonly group: MatchGroup }) {
  const { match } = useDeskWords();
  const [isOpen, setOpen] = useState(false);
  const { pairs, answers } = group;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="inline-flex min-h-[2.75rem] cursor-pointer items-center font-bold">
        <span aria-hidden="true" className="mr-0.5">
          ›
        </span>
        {group.title}
      </summary>
      {isOpen && (
        <>
          <ul className="border-t border-rule">
            {pairs.map(({ here, there, veto }) => (
              <PairRow
                key={here}
                pair={view.pair({ with: '', here, there, relation: 'same', by: 'person' })}
                alone={null}
                relation={veto}
                onChange={null}
              />
            ))}
          </ul>
          <p className="mt-1 flex flex-wrap gap-1">
            {answers.map((relation) => (
              <button
                key={relation}
                type="button"
                className={`${button} max-md:whitespace-normal max-md:text-left`}
                title={match.answerHints[relation]}
                onClick={() => onAnswerAll(pairs, relation)}
              >
                {match.all(pairs.length, match.answers[relation])}
              </button>
            ))}
          </p>
        </>
      )}
    </details>
  );
}
