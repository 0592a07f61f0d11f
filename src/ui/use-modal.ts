import { useLayoutEffect } from 'react';

/**
 * Opens a dialog as a modal; closing before it leaves the page hands the focus back to what opened it. Chromium
 * 86 doesn't do that by itself, so it is done where the browser hasn't.
 */
export function useModal(ref: { readonly current: HTMLDialogElement | null }): void {
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    const opener = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (
        document.activeElement !== opener &&
        (opener instanceof HTMLElement || opener instanceof SVGElement)
      )
        opener.focus({ preventScroll: true });
    };
  }, [ref]);
}
