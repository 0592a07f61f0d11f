import { useDeskWords } from '../../../../screens/edition/use-desk-words';
import { mainButton } from '../../../../ui/styles';
import type { Step } from '../../../../views/edition/steps';
import type { DeskState } from '../desk';

interface Props {
  readonly step: Exclude<Step, 'open'>;
  readonly state: DeskState;
  readonly hrefOf: (step: Step) => string;
}

/** Stands in the place of a step that has nothing to work on, and leads to where that comes from. */
export function NothingYet({ step, state, hrefOf }: Props) {
  const { nothingYet } = useDeskWords();
  const hasFaults = state.opened !== null;
  return (
    <div className="grid justify-items-start gap-1 border-l-4 border-second bg-sheet p-2">
      <p>{nothingYet[step]}</p>
      <a href={hrefOf(hasFaults ? 'check' : 'open')} className={mainButton}>
        {hasFaults ? nothingYet.toCheck : nothingYet.toOpen}
      </a>
    </div>
  );
}
