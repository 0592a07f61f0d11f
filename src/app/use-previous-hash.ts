import { useEffect, useRef } from 'react';

/** The hash before this one within the page; null on the first. */
export function usePreviousHash(hash: string): { readonly current: string | null } {
  const previous = useRef<string | null>(null);
  const present = useRef(hash);
  useEffect(() => {
    if (present.current === hash) return;
    previous.current = present.current;
    present.current = hash;
  }, [hash]);
  return previous;
}
