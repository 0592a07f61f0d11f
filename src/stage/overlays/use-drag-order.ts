import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { listen } from '../../ui/listen';

/** Pixels that a pointer moves before it drags; less is a click. */
const least = 6;
/** Pixels from the upper and lower edge of the list within which it scrolls, and how far in each picture. */
const edge = 60;
const scrollBy = 12;

interface Drag {
  readonly from: number;
  /** Where it would be dropped: before the item of this number; as many as there are for the end. */
  readonly before: number;
}

/**
 * Moves the items of a list by mouse, pen and finger. A mouse takes an item anywhere; a pen or finger takes it by its
 * `data-grip`, because elsewhere it scrolls the list. The items stand still until one is dropped, so that no browser loses
 * the pointer with an element that is moved in the page.
 * @param list its items are its children; it scrolls
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = useRef<(() => void) | null>(null);
  /** A click follows a drop on the item itself and must not press what it falls on. */
  const hasDragged = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = (down: ReactPointerEvent) => {
    hasDragged.current = false;
    const target = down.target as Element;
    const items = [...(list.current?.children ?? [])] as HTMLElement[];
    const from = items.findIndex((item) => item.contains(target));
    const item = items[from];
    const isFree =
      down.pointerType === 'mouse'
        ? down.button === 0 && target.closest('button, input') === null
        : target.closest('[data-grip]') !== null;
    if (item === undefined || list.current === null || !down.isPrimary || !isFree) return;
    const box = scrollerOf(list.current);
    const home = item.getBoundingClientRect();
    const start = { x: down.clientX, y: down.clientY, scrolled: box.scrollTop };
    let at = { x: start.x, y: start.y };
    let before = from;
    let isDragging = false;
    let frame = 0;
    const show = () => {
      const y = at.y - start.y + box.scrollTop - start.scrolled;
      item.style.transform = `translate(${at.x - start.x}px, ${y}px)`;
      const own = shifted(home, start.scrolled - box.scrollTop);
      before = isIn(own, at) ? from : (placeOf(items, from, at) ?? before);
      setDrag((old) => (old?.before === before ? old : { from, before }));
    };
    const scroll = () => {
      const { top, bottom } = box.getBoundingClientRect();
      const by = at.y < top + edge ? -scrollBy : at.y > bottom - edge ? scrollBy : 0;
      if (by !== 0) {
        box.scrollTop += by;
        show();
      }
      frame = requestAnimationFrame(scroll);
    };
    const end = (isDropped: boolean) => {
      stopListening();
      cancelAnimationFrame(frame);
      stop.current = null;
      item.style.transform = '';
      setDrag(null);
      // What is dropped behind itself has not moved.
      if (isDropped && isDragging && before !== from && before !== from + 1)
        onDrop(from, before > from ? before - 1 : before);
    };
    const onMove = ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
      if (pointerId !== down.pointerId) return;
      at = { x, y };
      if (!isDragging && Math.hypot(x - start.x, y - start.y) < least) return;
      if (!isDragging) {
        isDragging = true;
        hasDragged.current = true;
        frame = requestAnimationFrame(scroll);
      }
      show();
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isDragging || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    };
    const stopPointer = listen(window, {
      pointermove: onMove,
      pointerup: ({ pointerId }: PointerEvent) => pointerId === down.pointerId && end(true),
      pointercancel: () => end(false),
    });
    const stopKeys = listen(window, { keydown: onKey }, { capture: true });
    const stopListening = () => {
      stopPointer();
      stopKeys();
    };
    stop.current = () => end(false);
  };
  const onClickCapture = (event: { preventDefault: () => void; stopPropagation: () => void }) => {
    if (!hasDragged.current) return;
    hasDragged.current = false;
    event.preventDefault();
    event.stopPropagation();
  };
  return { drag, onPointerDown, onClickCapture };
}

/** The nearest box around the list that scrolls; the list itself where none does. */
function scrollerOf(list: HTMLElement): HTMLElement {
  for (let box: HTMLElement | null = list; box !== null; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box;
  return list;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const isIn = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const shifted = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left,
  right,
  top: top + by,
  bottom: bottom + by,
});

/** The item before which one would be dropped there; null where the pointer is on none. */
function placeOf(items: readonly HTMLElement[], from: number, at: Point): number | null {
  for (const [i, item] of items.entries()) {
    const box = item.getBoundingClientRect();
    if (i !== from && isIn(box, at)) return at.x < (box.left + box.right) / 2 ? i : i + 1;
  }
  return null;
}
