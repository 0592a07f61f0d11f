import { useEffect, useEffectEvent, useState } from 'react';
import { listen } from '../../../ui/listen';
import { dropped } from '../drop/dropped';

/**
 * Takes files that are dropped anywhere on the page, and those that led here from another screen.
 * @returns whether a file is held over the page
 */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent(onFiles);
  useEffect(() => {
    const waiting = dropped.take();
    if (waiting.length > 0) drop(waiting);
  }, []);
  useEffect(
    () =>
      listen(window, {
        dragover: (event) => {
          if (event.dataTransfer?.types.includes('Files') !== true) return;
          event.preventDefault();
          setOver(true);
        },
        dragleave: (event) => {
          // Between two elements of the page the event says where it goes.
          if (event.relatedTarget === null) setOver(false);
        },
        drop: (event) => {
          setOver(false);
          const files = [...(event.dataTransfer?.files ?? [])];
          if (files.length === 0) return;
          event.preventDefault();
          drop(files);
        },
      }),
    [],
  );
  return isOver;
}
