import { quietButton } from '../../ui/styles';
import type { ReadingView } from '../../views/edition/describe-open';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly view: ReadingView;
  readonly onCancel: () => void;
}

/** How far a long reading is, and how to stop it. */
export function ReadingNote({ view, onCancel }: Props) {
  const { open } = useDeskWords();
  return (
    <div role="status" className="grid gap-0.5 border-l-4 border-accent bg-sheet p-2">
      <p>{view.text}</p>
      <progress className="h-1 w-full accent-accent" max={1} value={view.share}>
        {view.said}
      </progress>
      <p>
        <button type="button" className={quietButton} onClick={onCancel}>
          {open.cancel}
        </button>
      </p>
    </div>
  );
}
