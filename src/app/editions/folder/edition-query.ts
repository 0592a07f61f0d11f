import { queryOptions } from '@tanstack/react-query';
import type { EditionFault } from '../../../edition/fault';
import { parseEdition } from '../../../edition/parse-edition';
import type { FolderEntry } from '../../../editions/folder-list';
import { FileLost, fetchFromFolder, retryUnreachable } from '../../../editions/folder-query';
import { type Shelved, shelf } from '../shelf';

/** Why a file of the folder can't be shown. */
export type FileFault =
  | { readonly kind: 'unreachable' | 'missing' | 'broken' }
  /** It holds the edition of this id, and not the one that the list says. */
  | { readonly kind: 'foreign'; readonly id: string }
  | { readonly kind: 'faulty'; readonly faults: readonly EditionFault[] };

class FileRefused extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.kind);
  }
}

export const faultOf = (error: Error): FileFault =>
  error instanceof FileRefused ? error.fault : { kind: error instanceof FileLost ? error.why : 'broken' };

/** Fetches an edition of the folder and puts it on the shelf. */
export const editionOfFolder = ({ file, id }: FolderEntry) =>
  queryOptions<Shelved>({
    queryKey: ['editions', 'file', file, id],
    queryFn: async ({ signal }) => {
      const shelved = read(await fetchFromFolder(file, signal), id);
      shelf.add(shelved);
      return shelved;
    },
    networkMode: 'always',
    retry: retryUnreachable,
    retryDelay: 500,
    staleTime: Number.POSITIVE_INFINITY,
    // A look at another screen and back tries again.
    retryOnMount: true,
  });

function read(text: string, id: string): Shelved {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Some servers give their page for whatever they don't have.
    throw new FileRefused({ kind: text.trimStart().startsWith('<') ? 'missing' : 'broken' });
  }
  const parsed = parseEdition(json);
  if (!parsed.ok) throw new FileRefused({ kind: 'faulty', faults: parsed.faults });
  const { edition, texts } = parsed;
  if (edition.id !== id) throw new FileRefused({ kind: 'foreign', id: edition.id });
  return { edition, texts, from: 'folder' };
}
