import { useEffect } from 'react';
import { listen } from '../../../ui/listen';
import { follow } from '../../address/navigation';
import { dropped } from './dropped';

/** What a browser would open in the place of the page: a file, or the address of a link. */
const opening = ['Files', 'text/uri-list'];

/**
 * Keeps a browser from leaving the page for something that is dropped on it, which would lose what a person works on, or a talk. A file
 * leads to the desk, which takes it itself where it is shown.
 *
 * @param screen what is shown; the stage takes no files
 * @param desk the address of the desk
 */
export function useDropGuard(screen: 'desk' | 'stage' | 'other', desk: string): void {
  useEffect(() => {
    const isOurs = ({ defaultPrevented, dataTransfer, target }: DragEvent): boolean => {
      const types = dataTransfer?.types ?? [];
      const isField =
        target instanceof Element && target.closest('input:not([type="file"]), textarea') !== null;
      return opening.some((type) => types.includes(type)) && !defaultPrevented && !isField;
    };
    return listen(window, {
      dragover: (event) => {
        const { dataTransfer } = event;
        if (dataTransfer === null || !isOurs(event)) return;
        event.preventDefault();
        dataTransfer.dropEffect =
          screen !== 'stage' && dataTransfer.types.includes('Files') ? 'copy' : 'none';
      },
      drop: (event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        if (screen !== 'other' || files.length === 0) return;
        dropped.put(files);
        follow(desk);
      },
    });
  }, [screen, desk]);
}
