import { useCoreWords } from '../ui/locale-context';
import { button } from '../ui/styles';

interface Props {
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** In the place of a screen that has yet to come, or did not. */
export function Waiting({ failed, onRetry }: Props) {
  const words = useCoreWords().loading;
  if (!failed)
    return (
      <p role="status" className="py-4 text-label text-ink-soft">
        {words.waiting}
      </p>
    );
  return (
    <div role="alert" className="grid justify-items-start gap-1 border-l-4 border-second bg-sheet p-2">
      <p className="font-bold">{words.failed}</p>
      <button type="button" className={button} onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
