import { useDeskWords } from '../../../../screens/edition/use-desk-words';
import { button, mainButton } from '../../../../ui/styles';
import type { Step } from '../../../../views/edition/steps';
import type { DeskState } from '../desk-state';
import { desk } from '../the-desk';

interface Props {
  readonly step: Exclude<Step, 'open'>;
  readonly state: DeskState;
  readonly hrefOf: (step: Step) => string;
}

/** Stands in the place of a step that has nothing to work on, and leads to where that comes from. */
export function NothingYet({ step, state, hrefOf }: Props) {
  const { nothingYet, check } = useDeskWords();
  const { opened } = state;
  // What has errors can be worked on without the rows at fault, if anything is left of it.
  const canBeDraft = opened !== null && opened.edition !== null;
  const first =
    opened === null
      ? nothingYet.first
      : canBeDraft
        ? nothingYet.mend(opened.name)
        : nothingYet.mendOnly(opened.name);
  return (
    <div className="grid justify-items-start gap-1 border-l-4 border-second bg-sheet p-2">
      <p>{nothingYet[step]}</p>
      <p>{first}</p>
      <p className="flex flex-wrap gap-1">
        <a href={hrefOf(opened === null ? 'open' : 'check')} className={mainButton}>
          {opened === null ? nothingYet.toOpen : nothingYet.toCheck}
        </a>
        {canBeDraft && (
          <button type="button" className={button} onClick={desk.takeAsDraft}>
            {check.asDraft}
          </button>
        )}
      </p>
    </div>
  );
}
