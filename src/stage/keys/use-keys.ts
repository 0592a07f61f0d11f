import { useEffect, useEffectEvent } from 'react';
import { listen } from '../../ui/listen';
import { readKey, type StageCommand } from './stage-keys';

/** Whether the key presses a control: Enter or the space bar while a control has the focus. */
function isForControl(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  return event.target instanceof Element && event.target.closest('a, button, summary') !== null;
}

/**
 * Listens to the stage's keys while no dialog is open. They are caught in the capture phase and stopped there, so that no
 * other shortcut of the page is triggered.
 */
export function useKeys(onCommand: (command: StageCommand, isRepeated: boolean) => void): void {
  const run = useEffectEvent(onCommand);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null || isForControl(event)) return;
      const command = readKey(event);
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      run(command, event.repeat);
    };
    return listen(window, { keydown: onKey }, { capture: true });
  }, []);
}
