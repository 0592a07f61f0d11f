import { useEffect, useState } from 'react';
import { useLinks } from '../links-context';
import { afterPaint } from './after-paint';

/** The figures that the screen shows, in reading order, and which of them is open. */
export interface FiguresOnScreen {
  /** From 1; null where the opened figure is not on the screen. */
  readonly at: number | null;
  readonly all: number;
  /** Opens the next one or the one before. */
  readonly walk: (by: 1 | -1) => void;
}

const screen = '#root main';

const linksOnScreen = (): readonly Element[] =>
  [...document.querySelectorAll(`${screen} a[data-indicator]`)].filter(
    (link) => link.getClientRects().length > 0,
  );

/** The first link of the screen that leads where another one led. */
const linkLike = (gone: Element): Element | null =>
  linksOnScreen().find((link) => link.getAttribute('href') === gone.getAttribute('href')) ?? null;

/** Puts the focus on a link of the screen; in place of one that is gone, on the first that leads where it led. */
export function focusLink(link: Element): void {
  const there = link.isConnected ? link : linkLike(link);
  if (there instanceof HTMLElement || there instanceof SVGElement) there.focus({ preventScroll: true });
}

/** In ms. By then a slow PC has drawn its charts for another width. */
const longestDrawing = 3000;

/** A chart that is drawn anew for another width has a new link in place of the one with the focus: the focus goes on to it. */
export function keepFocusOnLink(): void {
  const link = document.activeElement?.closest(`${screen} a[data-indicator]`) ?? null;
  const shown = document.querySelector(screen);
  if (link === null || shown === null) return;
  const observer = new MutationObserver(() => {
    if (link.isConnected) return;
    stop();
    if (document.activeElement === document.body) focusLink(link);
  });
  const late = setTimeout(() => stop(), longestDrawing);
  const stop = () => {
    observer.disconnect();
    clearTimeout(late);
  };
  observer.observe(shown, { childList: true, subtree: true });
}

/** Each figure once, where it stands first. */
function firstLinks(): ReadonlyMap<string, Element> {
  const first = new Map<string, Element>();
  for (const link of linksOnScreen()) {
    // Bars and dots answer to the pointer only; beside them stands the link for the keyboard.
    if (link.getAttribute('tabindex') === '-1') continue;
    const href = link.getAttribute('href') ?? '';
    if (!first.has(href)) first.set(href, link);
  }
  return first;
}

/** The links of the opened figure, wherever the screen shows it. */
export const chosenLinks = (): readonly Element[] => [
  ...document.querySelectorAll(`${screen} a[data-indicator][aria-current]`),
];

/** What is ringed of a link. A line around the link itself would cut through digits larger than its own. */
const ringedOf = (link: Element): Element => link.querySelector('.big-number') ?? link;

function mark(link: Element): void {
  link.setAttribute('aria-current', 'true');
  ringedOf(link).setAttribute('data-chosen', '');
}

function unmark(): void {
  for (const link of chosenLinks()) {
    link.removeAttribute('aria-current');
    ringedOf(link).removeAttribute('data-chosen');
  }
}

/**
 * Marks the opened figure wherever the screen shows it, and says where it stands among the others. It is read from the
 * page and only after that was painted, because the screen may still be drawn, and nothing on it is drawn again for it.
 *
 * @param href the address of the opened figure, as the screen's own links have it; null where none is open beside the screen
 */
export function useFiguresOnScreen(href: string | null): FiguresOnScreen {
  const links = useLinks();
  const [place, setPlace] = useState<Pick<FiguresOnScreen, 'at' | 'all'>>({ at: null, all: 0 });
  useEffect(() => {
    if (href === null) return;
    const look = () => {
      unmark();
      const first = firstLinks();
      for (const link of linksOnScreen()) if (link.getAttribute('href') === href) mark(link);
      const index = [...first.keys()].indexOf(href);
      setPlace({ at: index < 0 ? null : index + 1, all: first.size });
    };
    let cancel = afterPaint(look);
    const observer = new MutationObserver(() => {
      cancel();
      cancel = afterPaint(look);
    });
    const shown = document.querySelector(screen);
    if (shown !== null) observer.observe(shown, { childList: true, subtree: true });
    return () => {
      cancel();
      observer.disconnect();
      unmark();
    };
  }, [href]);
  const walk = (by: 1 | -1) => {
    const first = [...firstLinks()];
    const index = first.findIndex(([each]) => each === href);
    const from = index < 0 && by < 0 ? 0 : index;
    const [to, link] = first[(from + by + first.length) % first.length] ?? [];
    if (to === undefined || link === undefined || to === href) return;
    link.scrollIntoView({ block: 'nearest' });
    // From here the detail takes the focus, and here it gives it back.
    focusLink(link);
    links.goInstead(to);
  };
  return { ...place, walk };
}
