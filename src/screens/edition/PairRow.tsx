import type { MatchRelation } from '../../edition/match';
import { quietButton } from '../../ui/styles';
import { answers } from '../../views/edition/answers';
import type { PairView, SideView } from '../../views/edition/describe-match';
import { GrowthLine } from './GrowthLine';
import { Side } from './Side';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly pair: PairView | null;
  /** A figure that has no other. */
  readonly alone: SideView | null;
  readonly relation: string;
  /** Asks once more about a decision; null where it is none. */
  readonly onChange: (() => void) | null;
  /** Decides otherwise about what was found for certain. */
  readonly onAnswer?: (relation: MatchRelation) => void;
}

/** One line of a list: both years side by side, and the growth that follows. */
export function PairRow({ pair, alone, relation, onChange, onAnswer }: Props) {
  const { match } = useDeskWords();
  const row =
    'grid grid-cols-[minmax(0,1fr)] gap-x-3 gap-y-1 border-b border-rule py-1 lg:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)]';
  return (
    <li className={row}>
      {pair === null ? (
        <div className="lg:col-span-3">{alone !== null && <Side side={alone} />}</div>
      ) : (
        <>
          <Side side={pair.here} of={match.thisYear} />
          <Side side={pair.there} of={match.lastYear} />
          <div>
            <GrowthLine growth={pair.growth} />
          </div>
        </>
      )}
      <div className="grid content-start justify-items-start text-note">
        <span className="text-ink-soft">{relation}</span>
        {onChange !== null && (
          <button type="button" className={quietButton} onClick={onChange}>
            {match.change}
          </button>
        )}
        {onAnswer !== undefined && (
          <details>
            <summary className={`${quietButton} inline-flex items-center`}>{match.change}</summary>
            <div className="grid justify-items-start">
              {[...answers.map((answer) => answer.relation), 'new' as const].map((answer) => (
                <button key={answer} type="button" className={quietButton} onClick={() => onAnswer(answer)}>
                  {match.answers[answer]}
                </button>
              ))}
            </div>
          </details>
        )}
      </div>
    </li>
  );
}
