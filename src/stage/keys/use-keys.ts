import { useEffect, useEffectEvent } from 'react';
import { readKey, type StageCommand } from './stage-keys';

/** Enter and the space bar belong to a control that was reached by keyboard. */
function isForControl(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  return event.target instanceof Element && event.target.closest('a, button, summary') !== null;
}

/**
 * The stage's keys, while no dialog of its own is open. In the capture phase and stopped there: no other
 * shortcut of the page may fire under a speaker's hands.
 */
export function useKeys(onCommand: (command: StageCommand) => void): void {
  const run = useEffectEvent(onCommand);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null || isForControl(event)) return;
      const command = readKey(event);
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      run(command);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
