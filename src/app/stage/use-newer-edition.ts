import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';

const every = 5 * 60_000;

/**
 * Whether the published data has changed since this page was opened. Announced and never swapped: numbers
 * must not change under a speaker. A page opened from a file has nobody to ask.
 */
export function useNewerEdition(edition: string): boolean {
  const first = useRef<string | null>(null);
  const { data } = useQuery({
    queryKey: ['published-revision', edition],
    queryFn: () => revisionOf(edition),
    enabled: /^https?:$/.test(window.location.protocol),
    refetchInterval: every,
    refetchIntervalInBackground: true,
    // An intranet without the internet counts as offline in some browsers.
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });
  if (data === undefined || data === null) return false;
  first.current ??= data;
  return data !== first.current;
}

/** What the server says of the file without sending it; null where it says nothing. */
async function revisionOf(edition: string): Promise<string | null> {
  const response = await fetch(`data/${edition}.json`, { method: 'HEAD', cache: 'no-store' });
  if (!response.ok) return null;
  const { headers } = response;
  return headers.get('etag') ?? headers.get('last-modified') ?? headers.get('content-length');
}
