import {
  type ComponentProps,
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { listen } from '../listen';
import { controlsOf } from './controls';

interface Props extends Omit<ComponentProps<'dialog'>, 'ref' | 'open' | 'onClose'> {
  /** Must remove the dialog. */
  readonly onClose: () => void;
}

/**
 * A dialog over everything else as long as it is mounted, with a veil around it: the page behind stands still and can't be
 * reached, Esc and a click beside it ask to close, and the focus goes back to what opened it. The browser's own
 * `showModal()` does most of this too, but makes the browser work out the style of the whole page again, which takes
 * longer than a click may.
 */
export function Modal({ onClose, ...rest }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const reveal = useRef<(() => void) | null>(null);
  // The width is read before anything has changed, so the browser need not lay out the page for it.
  const [scrollBar] = useState(() => window.innerWidth - document.documentElement.clientWidth);
  const onEscape = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    const opener = document.activeElement;
    const release = holdPage(scrollBar);
    const stopKeeping = keepFocus(dialog, () => onEscape());
    return () => {
      stopKeeping();
      release();
      // The opener must be visible to screen readers again before it can take the focus.
      reveal.current?.();
      if (opener instanceof HTMLElement || opener instanceof SVGElement)
        opener.focus({ preventScroll: true });
    };
  }, [scrollBar]);
  // This effect runs after those of the dialog's content, which may have set the focus already.
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (!dialog.contains(document.activeElement)) controlsOf(dialog)[0]?.focus({ preventScroll: true });
    reveal.current = hideBehind(dialog);
  }, []);
  const veil = {
    onMouseDown: ({ target, currentTarget }: MouseEvent) => {
      pressedBeside.current = target === currentTarget;
    },
    // If the mouse was pressed inside the dialog and released beside it, the reader was selecting text.
    onClick: ({ target, currentTarget }: MouseEvent) => {
      if (pressedBeside.current && target === currentTarget) onClose();
    },
  };
  return (
    <div className="veil" {...veil}>
      <dialog {...rest} ref={ref} open aria-modal />
    </div>
  );
}

let holding = 0;

/** Keeps the page from scrolling. The room of its scroll bar is left free, so that nothing moves. */
function holdPage(scrollBar: number): () => void {
  const page = document.documentElement;
  if (holding === 0) {
    // This is no custom property, because every element inherits one, and the browser would work out all their styles.
    page.style.paddingRight = `${scrollBar}px`;
    page.dataset.held = '';
  }
  holding += 1;
  return () => {
    holding -= 1;
    if (holding > 0) return;
    delete page.dataset.held;
    page.style.paddingRight = '';
  };
}

/** In ms. By then the dialog has been painted with all of its content. */
const afterOpening = 300;

/** Hides from a screen reader what stands beside the dialog and beside everything around it. */
function hideBehind(dialog: Element): () => void {
  const hidden: Element[] = [];
  for (
    let inner = dialog;
    inner !== document.body && inner.parentElement !== null;
    inner = inner.parentElement
  )
    for (const element of inner.parentElement.children)
      if (element !== inner && !element.hasAttribute('aria-hidden')) hidden.push(element);
  for (const element of hidden) element.setAttribute('aria-hidden', 'true');
  // `inert` makes the browser work out the style of the whole page, which takes longer than a click may. So it is set
  // only after the dialog is painted. Until then, and in browsers without `inert`, `keepFocus` does its work.
  const later = setTimeout(() => {
    for (const element of hidden) if ('inert' in element) element.inert = true;
  }, afterOpening);
  return () => {
    clearTimeout(later);
    for (const element of hidden) {
      element.removeAttribute('aria-hidden');
      if ('inert' in element) element.inert = false;
    }
  };
}

/** Keeps the keyboard within the dialog: Tab stays in it, Ctrl+A selects only its text, Esc closes it. */
function keepFocus(dialog: HTMLElement, onEscape: () => void): () => void {
  let backwards = false;
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, target } = event;
    const withControl = event.ctrlKey || event.metaKey;
    // Under an input method Esc and Tab choose among characters. Safari marks that by the key code 229 only.
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented || altKey) return;
    if (key === 'Escape' && !withControl) {
      event.preventDefault();
      onEscape();
    } else if (key === 'Tab' && !withControl) {
      backwards = shiftKey;
      const controls = controlsOf(dialog);
      const end = shiftKey ? controls[0] : controls[controls.length - 1];
      if (end !== document.activeElement) return;
      event.preventDefault();
      (shiftKey ? controls[controls.length - 1] : controls[0])?.focus();
    } else if (withControl && key.toLowerCase() === 'a' && !isTextField(target)) {
      event.preventDefault();
      window.getSelection()?.selectAllChildren(dialog);
    }
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Node && dialog.contains(target)) return;
    const controls = controlsOf(dialog);
    (backwards ? controls[controls.length - 1] : controls[0])?.focus();
  };
  return listen(document, { keydown: onKey, focusin: onFocus });
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'text';
