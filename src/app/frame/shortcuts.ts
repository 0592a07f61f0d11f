import { useEffect, useEffectEvent } from 'react';
import type { Words } from '../../format/words/zh';
import { keyName } from '../../ui/dialog/key-name';
import { listen } from '../../ui/listen';

/** What a key of the dashboard does, and what the list of keys says of it. */
export type Shortcut = Exclude<keyof Words['keys'], 'title' | 'or'>;

/** Every key of the dashboard: what it does and what the list of keys shows are both read from here. */
export const shortcuts: readonly { readonly keys: readonly string[]; readonly does: Shortcut }[] = [
  // Also with the command key of a Mac.
  { keys: ['/', 'Ctrl+K'], does: 'search' },
  { keys: ['?'], does: 'keys' },
  { keys: ['Esc'], does: 'escape' },
  { keys: ['1'], does: 'home' },
  { keys: ['2'], does: 'growth' },
  { keys: ['3'], does: 'table' },
  { keys: ['4'], does: 'method' },
  { keys: ['P'], does: 'present' },
  { keys: ['T'], does: 'theme' },
  { keys: ['E'], does: 'language' },
  { keys: ['D'], does: 'exact' },
];

/** Esc has no action here: whatever it closes listens to it by itself. */
export type ShortcutActions = Readonly<Record<Exclude<Shortcut, 'escape'>, () => void>>;

const byKey: ReadonlyMap<string, Shortcut> = new Map(
  shortcuts.flatMap(({ keys, does }) => keys.map((key) => [key.toLowerCase(), does] as const)),
);

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>;

/** What a pressed key asks of the dashboard; null for a key that is not its own. */
export function readShortcut(pressed: Pressed): keyof ShortcutActions | null {
  if (pressed.altKey || pressed.isComposing) return null;
  const withControl = pressed.ctrlKey || pressed.metaKey;
  const does = byKey.get(`${withControl ? 'ctrl+' : ''}${keyName(pressed)}`);
  return does === undefined || does === 'escape' ? null : does;
}

/** In a text field a letter is text and no shortcut. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Listens to single keys on the whole page, while no dialog covers it. */
export function useShortcuts(actions: ShortcutActions): void {
  const act = useEffectEvent((does: keyof ShortcutActions) => actions[does]());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const does = readShortcut(event);
      if (does === null || (!event.ctrlKey && !event.metaKey && isTyping(event.target))) return;
      if (document.querySelector('[aria-modal="true"]') !== null) return;
      event.preventDefault();
      act(does);
    };
    return listen(window, { keydown: onKey });
  }, []);
}
