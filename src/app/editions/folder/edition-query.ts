import { queryOptions } from '@tanstack/react-query';
import type { EditionFault } from '../../../edition/fault';
import { parseEditionText } from '../../../edition/parse-edition';
import type { FolderEntry } from '../../../editions/folder-list';
import { FileLost, fetchFromFolder, retryUnreachable } from '../../../editions/folder-query';
import { drive } from '../../take-away/drive';
import { borrow, startLending } from '../lend';
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
      const shelved = { ...(await read(await fetchFromFolder(file, signal), id, signal)), file };
      shelf.add(shelved);
      return shelved;
    },
    networkMode: 'always',
    retry: retryUnreachable,
    retryDelay: 500,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Asks the other tabs for an edition that was opened in one of them, and puts it on the shelf; null if none has it. */
export const borrowed = (id: string) =>
  queryOptions<Shelved | null>({
    queryKey: ['editions', 'lent', id],
    queryFn: async ({ signal }) => {
      const lent = await borrow(id, signal);
      if (lent !== null) {
        shelf.add(lent);
        startLending();
      }
      return lent;
    },
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });

async function read(text: string, id: string, signal: AbortSignal): Promise<Shelved> {
  // Some servers give their page for whatever they don't have.
  if (text.trimStart().startsWith('<')) throw new FileRefused({ kind: 'missing' });
  const parsed = await drive(parseEditionText(text), () => undefined, signal);
  if (!parsed.ok) {
    const [first] = parsed.faults;
    throw new FileRefused(
      first?.kind === 'json' ? { kind: 'broken' } : { kind: 'faulty', faults: parsed.faults },
    );
  }
  const { edition, texts } = parsed;
  if (edition.id !== id) throw new FileRefused({ kind: 'foreign', id: edition.id });
  return { edition, texts, from: 'folder' };
}
