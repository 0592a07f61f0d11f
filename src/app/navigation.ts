import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The part of the address behind `#`; changes with every link, back and forward. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );

/**
 * Leaves an address: back where it was reached from within the page, so that "back" does not reopen
 * what was closed; replaced where the page was opened on it.
 */
export function leaveFor(href: string, cameFrom: string | null): void {
  if (cameFrom !== null && samePlace(cameFrom, href)) window.history.back();
  else window.location.replace(href);
}

/** `#/`, `#` and nothing are one address. */
const samePlace = (a: string, b: string): boolean => (a.replace(/^#?\/?$/, '#/') || '#/') === (b || '#/');

/** The whole address of a hash, to be copied. */
export const absolute = (href: string): string => new URL(href, window.location.href).href;

/** Goes to an address of the page. */
export function follow(href: string): void {
  window.location.hash = href;
}

/** Puts a fuller spelling of the same address in its place. */
export const replaceWith = (href: string): void => window.location.replace(href);

/** Whether the page was opened from a file of this computer, which no other device reaches. */
export const isLocalFile = (): boolean => window.location.protocol === 'file:';

export const reload = (): void => window.location.reload();
