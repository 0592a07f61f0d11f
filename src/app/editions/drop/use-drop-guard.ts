import { useEffect } from 'react';
import { listen } from '../../../ui/listen';
import { follow } from '../../address/navigation';
import { dropped } from './dropped';

/** What a browser would open in the place of the page: a file, or the address of a link. */
const opening = ['Files', 'text/uri-list'];

/**
 * Keeps a browser from leaving the page for something that is dropped on it, which would lose what a person works on, or a talk. A file
 * goes to the desk.
 *
 * @param desk the address of the desk; null on the stage, which takes no files
 */
export function useDropGuard(desk: string | null): void {
  useEffect(() => {
    const isOurs = ({ defaultPrevented, dataTransfer, target }: DragEvent): boolean =>
      !defaultPrevented &&
      opening.some((type) => dataTransfer?.types.includes(type) === true) &&
      !(target instanceof Element && target.closest('input:not([type="file"]), textarea') !== null);
    return listen(window, {
      dragover: (event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        if (event.dataTransfer !== null)
          event.dataTransfer.dropEffect =
            desk === null || !event.dataTransfer.types.includes('Files') ? 'none' : 'copy';
      },
      drop: (event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        if (desk === null || files.length === 0) return;
        dropped.put(files);
        follow(desk);
      },
    });
  }, [desk]);
}
