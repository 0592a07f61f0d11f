import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { isLocalFile } from '../address/navigation';

const every = 5 * 60_000;

/**
 * Whether the published data has changed since this page was opened. The change is only announced: numbers must not
 * change during a talk. A page opened from a file has no server to ask.
 *
 * @param file where the server has it; null for an edition that came from elsewhere
 */
export function useNewerEdition(file: string | null): boolean {
  const first = useRef<string | null>(null);
  const { data } = useQuery({
    queryKey: ['published-revision', file],
    queryFn: () => (file === null ? null : revisionOf(file)),
    enabled: !isLocalFile() && file !== null,
    refetchInterval: every,
    refetchIntervalInBackground: true,
    // Some browsers call an intranet without the internet offline; the request is made all the same.
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });
  if (data === undefined || data === null) return false;
  first.current ??= data;
  return data !== first.current;
}

/** A version of the file from the server's headers, without fetching the file; null where they hold none. */
async function revisionOf(file: string): Promise<string | null> {
  const response = await fetch(file, { method: 'HEAD', cache: 'no-store' });
  if (!response.ok) return null;
  const { headers } = response;
  return headers.get('etag') ?? headers.get('last-modified') ?? headers.get('content-length');
}
