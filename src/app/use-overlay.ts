import { useCallback, useState } from 'react';
import type { Overlay } from './overlay';
import type { Route } from './route-types';

/** What is open over the screen; another address (a result, back, forward) closes it. */
export function useOverlay(route: Route): readonly [Overlay, (overlay: Overlay) => void] {
  const [opened, setOpened] = useState<{ readonly overlay: Overlay; readonly over: Route } | null>(null);
  const open = useCallback((overlay: Overlay) => setOpened({ overlay, over: route }), [route]);
  return [opened?.over === route ? opened.overlay : null, open];
}
