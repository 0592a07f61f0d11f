import { useCallback, useState } from 'react';
import { hashNow } from '../address/navigation';

/** What can be open over any screen besides a figure. */
export type Overlay = 'search' | 'keys' | null;

/**
 * What is open over the screen; another address (a result, back, forward) closes it.
 *
 * @param hash the address on screen. The browser's own may already be a newer one that is not drawn yet.
 */
export function useOverlay(hash: string): readonly [Overlay, (overlay: Overlay) => void] {
  const [opened, setOpened] = useState<{ readonly overlay: Overlay; readonly over: string } | null>(null);
  const open = useCallback((overlay: Overlay) => setOpened({ overlay, over: hashNow() }), []);
  return [opened?.over === hash ? opened.overlay : null, open];
}
