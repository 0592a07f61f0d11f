import { useCoreWords } from '../ui/locale-context';
import { button } from '../ui/styles';
import { loadWhole, useWhole } from './whole';

/** In the place of what has yet to come with the whole app, or did not. */
export function Waiting() {
  const words = useCoreWords().loading;
  const failed = useWhole().state === 'failed';
  if (!failed)
    return (
      <p role="status" className="py-4 text-label text-ink-soft">
        {words.waiting}
      </p>
    );
  return (
    <div role="alert" className="grid justify-items-start gap-1 border-l-4 border-second bg-sheet p-2">
      <p className="font-bold">{words.failed}</p>
      <button type="button" className={button} onClick={loadWhole}>
        {words.retry}
      </button>
    </div>
  );
}
