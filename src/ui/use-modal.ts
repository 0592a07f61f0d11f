import { type MouseEvent, type SyntheticEvent, useLayoutEffect, useRef } from 'react';

/**
 * Makes a `<dialog>` modal as long as it is mounted: the page behind stands still, Esc and a click beside
 * it ask to close, and the focus goes back to what opened it. The result is spread on the dialog.
 *
 * @param onClose takes the dialog away
 */
export function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    const opener = document.activeElement;
    // Before the dialog opens: what it measures then holds.
    const release = holdPage();
    dialog.showModal();
    return () => {
      release();
      dialog.close();
      // Chromium 86 does not hand the focus back by itself.
      if (
        document.activeElement !== opener &&
        (opener instanceof HTMLElement || opener instanceof SVGElement)
      )
        opener.focus({ preventScroll: true });
    };
  }, []);
  return {
    ref,
    onCancel: (event: SyntheticEvent) => {
      event.preventDefault();
      onClose();
    },
    // A second Esc closes whatever the page says of it.
    onClose: () => {
      if (ref.current?.open === false) onClose();
    },
    onMouseDown: (event: MouseEvent<HTMLDialogElement>) => {
      pressedBeside.current = isBeside(event);
    },
    // Text that is marked beyond the edge is no click beside it.
    onClick: (event: MouseEvent<HTMLDialogElement>) => {
      if (pressedBeside.current && isBeside(event)) onClose();
    },
  };
}

/** The veil is part of the dialog, and so is its padding: only the place tells them apart. */
function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLDialogElement>): boolean {
  if (target !== currentTarget) return false;
  const { left, top, right, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

let holding = 0;

/** Keeps the page from scrolling, with the room of its scroll bar left free so that nothing moves. */
function holdPage(): () => void {
  const page = document.documentElement;
  if (holding === 0) {
    // No custom property: inherited by all, it would make the browser work out the style of the whole page.
    page.style.paddingRight = `${window.innerWidth - page.clientWidth}px`;
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
