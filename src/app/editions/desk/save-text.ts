import { isCancelled } from '../../take-away/drive';
import { saveFile } from '../../take-away/save';

/** A file that the system's dialog gave; later savings write to it again. Chromium alone has them. */
interface Handle {
  readonly name: string;
  readonly createWritable: () => Promise<{
    readonly write: (text: string) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
}

type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<Handle>;

/** What became of it. Whether a download arrived, no browser tells. */
export type Saved =
  | { readonly how: 'written' | 'handed-over'; readonly name: string }
  | { readonly how: 'cancelled' | 'failed' };

/**
 * Saves to a file that the person chooses, and to the same one the next time; where the browser has no such dialog it is a
 * download with a running number, because a browser never writes over one.
 */
export function createTextSaver() {
  let handle: Handle | null = null;
  let last = 0;
  return async (name: string, extension: string, text: string): Promise<Saved> => {
    const picker = (window as { readonly showSaveFilePicker?: Picker }).showSaveFilePicker;
    if (picker !== undefined) {
      try {
        handle ??= await picker({
          suggestedName: `${name}${extension}`,
          types: [{ accept: { 'application/json': ['.json'] } }],
        });
        const file = await handle.createWritable();
        await file.write(text);
        await file.close();
        return { how: 'written', name: handle.name };
      } catch (fault) {
        handle = null;
        if (isCancelled(fault)) return { how: 'cancelled' };
        // A policy of the office may refuse the dialog: the download is left.
      }
    }
    last += 1;
    try {
      const saved = saveFile({
        name: `${name}${last === 1 ? '' : `-${last}`}${extension}`,
        bytes: new TextEncoder().encode(text),
        type: 'application/json',
      });
      return { how: 'handed-over', name: saved.name };
    } catch {
      return { how: 'failed' };
    }
  };
}
