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
    <p className="text-note text-ink-soft">
      {rescue.offer}{' '}
      <button type="button" className={quietButton} onClick={onAccept}>
        {rescue.accept}
      </button>
    </p>
  );
}
