import { quietButton } from '../../ui/styles';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly mode: 'on' | 'asks' | 'refused';
  readonly onAccept: () => void;
}

/** Whether the browser keeps what is not saved. */
export function RescueNote({ mode, onAccept }: Props) {
  const { rescue } = useDeskWords();
  if (mode !== 'asks')
    return <p className="text-note text-ink-soft">{mode === 'on' ? rescue.on : rescue.refused}</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-note text-ink-soft">
      <p>{rescue.offer}</p>
      <button type="button" className={quietButton} onClick={onAccept}>
        {rescue.accept}
      </button>
    </div>
  );
}
