import { useEffect, useSyncExternalStore } from 'react';
import { listen } from '../listen';
import { afterPaint } from './after-paint';
import { chosenLinks, keepFocusOnLink } from './figures-on-screen';

/** In rem of the page, which is larger on a wall. */
const roomNeeded = 100;
const columnWidth = 37.5;

const page = () => document.documentElement;

/** Width of the window in rem of the page. */
const windowWidth = (): number => window.innerWidth / Number.parseFloat(getComputedStyle(page()).fontSize);

const onResize = (changed: () => void) => listen(window, { resize: changed });

/** Asked of the browser once for each size of the window, because a click can't spare the time. */
let hasRoom: boolean | null = null;

const forgetting = (changed: () => void) =>
  onResize(() => {
    hasRoom = null;
    changed();
  });

function readRoom(): boolean {
  hasRoom ??= windowWidth() >= roomNeeded;
  return hasRoom;
}

/** Whether a detail has room beside the page. */
export const useRoomBeside = (): boolean => useSyncExternalStore(forgetting, readRoom, () => false);

const breakpoint = /min-width: ?([\d.]+)rem|width ?>= ?([\d.]+)rem/;

/** The conditions of the style sheets that were changed, with what they said. */
const changed = new Map<MediaList, string>();

/**
 * Lets the style sheets see the width that the column leaves to the page. A media query sees the window, and only a newer
 * browser could ask how wide a part of the page is. So a condition for a wider page than there is is switched off.
 */
function hideBreakpoints(width: number): void {
  for (const sheet of document.styleSheets)
    for (const { media } of mediaRulesIn(sheet.cssRules)) {
      const said = changed.get(media) ?? media.mediaText;
      const [, from, orFrom] = breakpoint.exec(said) ?? [];
      const isTooWide = Number(from ?? orFrom ?? 0) > width;
      if (!isTooWide) continue;
      changed.set(media, said);
      media.mediaText = 'not all';
    }
}

function mediaRulesIn(rules: CSSRuleList): readonly CSSMediaRule[] {
  return [...rules].flatMap((rule) =>
    rule instanceof CSSMediaRule
      ? [rule]
      : rule instanceof CSSGroupingRule
        ? mediaRulesIn(rule.cssRules)
        : [],
  );
}

function showBreakpoints(): void {
  for (const [media, said] of changed) media.mediaText = said;
  changed.clear();
}

/** Changes the layout of the page and keeps an element of it where it stands in the window. The top of the page stays on top. */
function keepingInPlace(element: Element | undefined, change: () => void): void {
  const { scrollY, innerHeight } = window;
  const top = element?.getBoundingClientRect().top ?? -1;
  change();
  if (element === undefined || top < 0 || top > innerHeight) return;
  if (scrollY === 0 && element.getBoundingClientRect().bottom < innerHeight) return;
  window.scrollBy(0, element.getBoundingClientRect().top - top);
}

const narrow = () => {
  showBreakpoints();
  hideBreakpoints(windowWidth() - columnWidth);
  page().dataset.beside = '';
};

const widen = () => {
  keepFocusOnLink();
  showBreakpoints();
  delete page().dataset.beside;
};

/**
 * Gives the page the width that a column beside it leaves, as long as one is open. That lays out all of the page, so the
 * column is painted first: over the page, for a moment.
 */
export function usePageBeside(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const cancel = afterPaint(() => keepingInPlace(chosenLinks()[0], narrow));
    const stop = onResize(narrow);
    return () => {
      cancel();
      stop();
      afterPaint(() => keepingInPlace(document.activeElement ?? undefined, widen));
    };
  }, [isOpen]);
}
