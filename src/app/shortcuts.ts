import { useEffect } from 'react';
import { keyName } from '../ui/key-name';

/** Keys by their name; `Ctrl+k` also means the command key of a Mac. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** While something is being typed, or a dialog is open, letters are letters. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable], dialog[open]') !== null;
}

/** Listens to single keys on the whole page. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const withControl = event.ctrlKey || event.metaKey;
      if (event.altKey || event.isComposing) return;
      const name = keyName(event);
      const run = shortcuts[withControl ? `Ctrl+${name}` : name];
      if (run === undefined || (!withControl && isTyping(event.target))) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shortcuts]);
}
