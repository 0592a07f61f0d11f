import {
  type ComponentProps,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { listen } from '../listen';
import { focusLink } from './figures-on-screen';

interface Props extends Omit<ComponentProps<'dialog'>, 'ref' | 'open' | 'onClose'> {
  readonly reference: string;
  /** Opens the next figure of the screen, or the one before. */
  readonly walk: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/**
 * A dialog beside the page that leaves the page alive: no veil, and the focus may go. Esc closes it from anywhere, the
 * arrows walk while the focus is in it, and the focus goes back to the figure of the page that was opened last.
 */
export function FigureColumn({ reference, walk, onClose, ...rest }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const onEscape = useEffectEvent(onClose);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // What lies over the page closes first, by itself.
      if (document.querySelector('[aria-modal="true"]') !== null) return;
      event.preventDefault();
      onEscape();
    };
    // The window hears a key last, so whatever is open within the page may have taken it.
    return listen(window, { keydown: onKey });
  }, []);
  // The focus is still where the figure was opened: the detail takes it only after this.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is opened from where the focus is then
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isOutside = ref.current?.contains(activeElement) === false && activeElement !== document.body;
    if (isOutside) opener.current = activeElement;
  }, [reference]);
  useLayoutEffect(() => {
    const column = ref.current;
    return () => {
      const { activeElement } = document;
      const inside = column?.contains(activeElement) === true || activeElement === document.body;
      if (inside && opener.current !== null) focusLink(opener.current);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if ((key !== 'ArrowUp' && key !== 'ArrowDown') || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    walk(key === 'ArrowUp' ? -1 : 1);
  };
  return <dialog {...rest} ref={ref} open onKeyDown={onKeyDown} />;
}
