import { useSyncExternalStore } from 'react';
import { createListeners } from '../../loading/listeners';
import { listen } from '../../ui/listen';
import { opensFigure, readTrail, samePlace, trailOf, type Visit } from './figure-trail';
import { isSaid, readScrolled, type Scrolled } from './scrolled';

/** The entry of the history that is shown; null until the first component subscribes. */
let present: Visit | null = null;

/** Where the entry stood that back or forward led to, until the page stands there. */
let place: Scrolled | null = null;

/** Remembers the entry that is shown now, and writes the trail into the entry of a figure. */
function arrive(): void {
  settle();
  const { hash } = window.location;
  const { history } = window;
  const kept = readTrail(history.state);
  // A figure that opens or closes beside the page leaves the page where it stands.
  if (present !== null && !samePlace(hash, present.hash)) place = readScrolled(history.state);
  // A link to the address that is open adds no entry, but takes the state of the present one.
  const trail = hash === present?.hash ? present.trail : (kept ?? trailOf(hash, present));
  present = { hash, trail };
  if (trail !== null && kept === null) history.replaceState({ ...history.state, trail }, '');
}

/** Runs while the page was scrolled and the entry does not say so yet. */
let settling: ReturnType<typeof setTimeout> | undefined;

function settle(): void {
  clearTimeout(settling);
  settling = undefined;
}

/** Writes into the entry that is shown where the page stands. */
function notePlace(): void {
  settle();
  const { history, innerHeight, scrollY } = window;
  const scrolled = { top: scrollY, height: document.documentElement.scrollHeight };
  if (isSaid(readScrolled(history.state), scrolled, innerHeight)) return;
  try {
    history.replaceState({ ...history.state, scrolled }, '');
  } catch {
    // As in `go`. Then the entry keeps the place before.
  }
}

/** Once the page stands still: a browser takes only so many changes of the history at once. */
function onScroll(): void {
  clearTimeout(settling);
  settling = setTimeout(notePlace, 200);
}

/** Where the page is to stand, told once; null where a link led. */
export function takePlace(): Scrolled | null {
  const taken = present === null ? readScrolled(window.history.state) : place;
  place = null;
  // When the page is opened, the browser may have scrolled it already, or the reader.
  return present === null && taken !== null && window.scrollY > 0 ? null : taken;
}

/** A reload is the browser's own: it scrolls the page before any script has come. */
function onLeave(): void {
  window.history.scrollRestoration = 'auto';
}

const listeners = createListeners();

function arrived(): void {
  arrive();
  // Within the page the browser would scroll the screen that is shown until the next one is drawn.
  window.history.scrollRestoration = 'manual';
  listeners.tell();
}

/**
 * Puts an address into the history. The caller then shows it at once: the browser's own event for a new `#` comes only
 * later, and a slow PC can't spare that time when it answers a click.
 */
function go(how: 'pushState' | 'replaceState', href: string, state: object | null): void {
  try {
    window.history[how](state, '', href);
  } catch {
    // Safari throws after a hundred of these calls in half a minute.
    if (how === 'pushState') window.location.hash = href;
    else window.location.replace(href);
  }
}

/** The link to another address of this page that a plain click follows; null for every other click. */
function linkOf(event: MouseEvent): string | null {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return null;
  const link =
    target instanceof Element ? target.closest('a[href^="#"]:not([target]):not([download])') : null;
  return link?.getAttribute('href') ?? null;
}

function onClick(event: MouseEvent): void {
  const href = linkOf(event);
  if (href === null) return;
  event.preventDefault();
  follow(href);
}

const subscribe = (changed: () => void): (() => void) => {
  arrive();
  const leave = listeners.subscribe(changed);
  const ofWindow = listen(window, {
    popstate: arrive,
    hashchange: arrived,
    scroll: onScroll,
    beforeunload: onLeave,
  });
  const ofDocument = listen(document, { click: onClick });
  return () => {
    leave();
    ofWindow();
    ofDocument();
  };
};

/** The part of the address behind `#`; changes with every link, back and forward. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );

/** True while the history is going back, so that a second Esc does not go back again. */
let leaving = false;

/**
 * Closes the opened figure. The history goes back over all figures of the chain to the screen that the first one was
 * opened from, so that "back" does not reopen what was closed. If the page was opened on a figure, the address is
 * replaced instead.
 *
 * @param href the screen without the figure
 */
export function leaveFigure(href: string): void {
  if (leaving) return;
  const steps = present?.trail?.steps ?? 0;
  // A browser keeps some fifty entries. If the screen's entry is no longer among them, the address is replaced.
  if (steps === 0 || steps >= window.history.length) {
    replaceWith(href);
    return;
  }
  leaving = true;
  // The address is replaced in this event, before React draws, so that the first figure of the chain is not shown again.
  window.addEventListener(
    'popstate',
    () => {
      leaving = false;
      const { hash } = window.location;
      if (opensFigure(hash) || !samePlace(hash, href)) replaceWith(href);
    },
    { once: true },
  );
  window.history.go(-steps);
}

/** The whole address, for a link that begins with `#`. */
export const absolute = (href: string): string => new URL(href, window.location.href).href;

/**
 * The address for what leaves this computer. That of a file names folders and persons of it, so the name of the file alone
 * is told.
 */
export const shareable = (href: string): string =>
  isLocalFile()
    ? `${decodeURIComponent(window.location.pathname).replace(/^.*\//, '')}${href}`
    : absolute(href);

/** Goes to an address of the page; to the one that is open it adds no entry. */
export function follow(href: string): void {
  if (absolute(href) === window.location.href) return;
  // Asking where the page stands costs a layout, which the opening of a figure can't spare. The page stands still behind
  // a figure, so its place need not be known, unless the entry says another one.
  if (settling !== undefined || !opensFigure(href)) notePlace();
  window.history.scrollRestoration = 'manual';
  go('pushState', href, null);
  arrived();
}

/** Replaces the address. The page keeps its place, and a figure that stays open its trail. */
export function replaceWith(href: string): void {
  const trail = opensFigure(href) ? (present?.trail ?? null) : null;
  go('replaceState', href, { trail, scrolled: readScrolled(window.history.state) });
  present = { hash: window.location.hash, trail };
  listeners.tell();
}

/** The address with which the page was opened. */
const hashAtOpening = typeof window === 'undefined' ? null : window.location.hash;

/** Whether the page still shows what the link said that opened it. */
export const isAsOpened = (): boolean => window.location.hash === hashAtOpening;

/** The address as the browser has it, which may be newer than the screen. */
export const hashNow = (): string => window.location.hash;

/** Whether a message from there is from a page of ours; pages from files have no origin to tell. */
export const isOurOrigin = (origin: string): boolean => origin === window.location.origin || isLocalFile();

/** Whether the page was opened from a file of this computer, which no other device reaches. */
export const isLocalFile = (): boolean => window.location.protocol === 'file:';
