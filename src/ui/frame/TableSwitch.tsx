import { useWords } from '../locale-context';
import { quietButton } from '../styles';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import type { Subject } from '../take-away/take-away-context';

interface Props {
  readonly shown: boolean;
  readonly onToggle: () => void;
  /** The id of what holds the table. */
  readonly tableId: string;
  /** What is taken away beside it, and what it is called. */
  readonly subject: Subject;
  readonly name: string;
}

/** Shows and hides the table of a picture; beside it what can be taken away. */
export function TableSwitch({ shown, onToggle, tableId, subject, name }: Props) {
  const words = useWords().picture;
  return (
    <>
      <button
        type="button"
        className={quietButton}
        aria-expanded={shown}
        aria-controls={tableId}
        onClick={onToggle}
      >
        {shown ? words.hideTable : words.table}
      </button>
      <TakeAwayButton subject={subject} name={name} className="take-seen" />
    </>
  );
}
