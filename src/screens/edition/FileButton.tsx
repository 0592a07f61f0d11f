import { useRef } from 'react';
import { button, mainButton } from '../../ui/styles';

interface Props {
  readonly label: string;
  readonly main?: boolean;
  /** Which files the dialog of the system shows first; any file can still be chosen and is named if it can't be read. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** A button that opens the system's dialog for files. */
export function FileButton({ label, main = false, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p>
      <button type="button" className={main ? mainButton : button} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again, once it was mended.
          currentTarget.value = '';
        }}
      />
    </p>
  );
}
