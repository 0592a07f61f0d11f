import { useEffect, useEffectEvent, useState } from 'react';
import { listen } from '../../../ui/listen';

/**
 * Takes files that are dropped anywhere on the page; without this the browser would leave the page and show the file.
 * @returns whether a file is held over the page
 */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent(onFiles);
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
