import { type MouseEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/**
 * Makes a `<dialog>` modal as long as it is mounted: the page behind stands still and can't be reached, Esc and a
 * click beside it ask to close, and the focus goes back to what opened it. The browser's own `showModal()` does most
 * of this too, but works out the style of the whole page behind anew, which takes longer than a click may.
 *
 * `veil` is spread on the element around the dialog, `dialog` on the dialog itself.
 *
 * @param onClose takes the dialog away
 */
export function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const reveal = useRef<(() => void) | null>(null);
  // Read while nothing has changed yet, the width costs no layout.
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
      // What is hidden from a screen reader can't take the focus.
      reveal.current?.();
      if (opener instanceof HTMLElement || opener instanceof SVGElement)
        opener.focus({ preventScroll: true });
    };
  }, [scrollBar]);
  // Behind the effects of what stands in the dialog, which may want the focus elsewhere than on its first control.
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (!dialog.contains(document.activeElement)) controlsOf(dialog)[0]?.focus({ preventScroll: true });
    reveal.current = hideBehind(dialog);
  }, []);
  return {
    veil: {
      onMouseDown: ({ target, currentTarget }: MouseEvent) => {
        pressedBeside.current = target === currentTarget;
      },
      // Text that is marked beyond the edge is no click beside it.
      onClick: ({ target, currentTarget }: MouseEvent) => {
        if (pressedBeside.current && target === currentTarget) onClose();
      },
    },
    dialog: { ref, open: true, 'aria-modal': true },
  } as const;
}

let holding = 0;

/** Keeps the page from scrolling, with the room of its scroll bar left free so that nothing moves. */
function holdPage(scrollBar: number): () => void {
  const page = document.documentElement;
  if (holding === 0) {
    // No custom property: inherited by all, it would make the browser work out the style of the whole page.
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

/** In ms: the dialog has been painted by then, and what stands below in it is drawn. */
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
  // Where the browser knows it, once the dialog is seen: it has the style of the whole page worked out anew, which
  // takes longer than a click may. Until then, and in a browser that doesn't know it, the focus is kept by hand.
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

/** Keeps the keyboard within the dialog: Tab goes round in it, Ctrl+A marks its text alone, Esc leaves it. */
function keepFocus(dialog: HTMLElement, onEscape: () => void): () => void {
  let backwards = false;
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, target } = event;
    const withControl = event.ctrlKey || event.metaKey;
    // Esc and Tab that choose among the characters of an input method; Safari says so by 229 only.
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
  document.addEventListener('keydown', onKey);
  document.addEventListener('focusin', onFocus);
  return () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('focusin', onFocus);
  };
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'text';

/** What Tab comes to, in its order. */
const controlsOf = (dialog: Element): readonly HTMLElement[] =>
  [
    ...dialog.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter(
    (control) =>
      control.tabIndex >= 0 && !control.matches(':disabled') && control.getClientRects().length > 0,
  );
