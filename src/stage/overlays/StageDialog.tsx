import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { keyName } from '../../ui/dialog/key-name';
import { Modal } from '../../ui/dialog/Modal';
import { useWords } from '../../ui/locale-context';

interface Props {
  readonly title: string;
  readonly hint: string | null;
  /** Keys that close it besides Esc: those that opened it. */
  readonly keys?: readonly string[];
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** A dialog over the stage. Until it is closed, it alone gets the keys. */
export function StageDialog({ title, hint, keys = [], wide = false, onClose, onKeyDown, children }: Props) {
  const words = useWords().stage;
  const titleId = useId();
  return (
    <Modal
      onClose={onClose}
      aria-labelledby={titleId}
      className={wide ? 'st-dialog st-full' : 'st-dialog'}
      onKeyDown={(event) => {
        const name = keyName(event.nativeEvent);
        // A clicker's key for the start would load the page again.
        if (name === 'f5') event.preventDefault();
        if (keys.includes(name)) {
          event.preventDefault();
          onClose();
        } else onKeyDown?.(event);
      }}
    >
      <header className="st-dialog-head">
        <h2 id={titleId}>{title}</h2>
        {hint !== null && <p>{hint}</p>}
        <button type="button" className="st-button" onClick={onClose}>
          {words.close} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </Modal>
  );
}
