import { queryOptions } from '@tanstack/react-query';

/** Why a file of the folder is not here; `unreachable` is the one that may pass by itself. */
export class FileLost extends Error {
  constructor(readonly why: 'unreachable' | 'missing') {
    super(why);
  }
}

/** Reads a file of the folder `editions/` beside the page. Rejects with `FileLost`. */
export async function fetchFromFolder(file: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`editions/${encodeURIComponent(file)}`, { cache: 'no-cache', signal }).catch(
    () => null,
  );
  if (response === null || response.status >= 500) throw new FileLost('unreachable');
  if (!response.ok) throw new FileLost('missing');
  return response.text().catch(() => {
    throw new FileLost('unreachable');
  });
}

/** A second and a third try, where a further one can help. */
export const retryUnreachable = (failures: number, fault: Error): boolean =>
  fault instanceof FileLost && fault.why === 'unreachable' && failures < 2;

/** The list of the folder as it stands there; empty where a server has no folder, as most have none. */
export const folderList = queryOptions({
  queryKey: ['editions', 'index'],
  queryFn: async ({ signal }) => {
    const text = await fetchFromFolder('index.json', signal).catch((fault: unknown) => {
      if (fault instanceof FileLost && fault.why === 'missing') return '[]';
      throw fault;
    });
    // Some servers give their page for whatever they don't have.
    return text.trimStart().startsWith('<') ? '[]' : text;
  },
  // Some browsers call an intranet without the internet offline; the request is made all the same.
  networkMode: 'always',
  retry: retryUnreachable,
  retryDelay: 500,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Whether the list names nothing. */
export const isEmptyList = (text: string): boolean => /^\s*\[\s*\]\s*$/.test(text);
