import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Pixels by which letters may touch before anybody would call it a fault. */
const slack = 1;

/**
 * Whether the chart inside an element was found to have no room for its words. Letters are measured where they
 * stand, because a reader may have set them wider than any reckoning foresees.
 *
 * @param key What the chart is drawn for: once it changes, the chart is tried again.
 */
export function useCrowded(ref: RefObject<HTMLElement | null>, key: string): boolean {
  const [crowdedFor, setCrowdedFor] = useState<string | null>(null);
  const crowded = crowdedFor === key;
  useLayoutEffect(() => {
    const place = ref.current;
    if (place === null || crowded) return;
    const look = () => {
      const svg = place.querySelector('svg.recharts-surface');
      // At once, so that letters over letters are never seen.
      if (svg !== null && isCrowded(svg)) flushSync(() => setCrowdedFor(key));
    };
    // The chart comes when its chunk does, and draws itself in several goes.
    const observer = new MutationObserver(look);
    observer.observe(place, { childList: true, subtree: true, characterData: true, attributes: true });
    const frame = requestAnimationFrame(look);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [ref, key, crowded]);
  return crowded;
}

/** Whether a text of the drawing stands outside of it or on another one. */
function isCrowded(svg: Element): boolean {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll('text')].map(emBox);
  return boxes.some(
    (a, i) =>
      a.left < frame.left - slack ||
      a.right > frame.right + slack ||
      a.top < frame.top - slack ||
      a.bottom > frame.bottom + slack ||
      boxes
        .slice(i + 1)
        .some((b) => over(a.left, a.right, b.left, b.right) && over(a.top, a.bottom, b.top, b.bottom)),
  );
}

const over = (from: number, to: number, otherFrom: number, otherTo: number): boolean =>
  Math.min(to, otherTo) - Math.max(from, otherFrom) > slack;

/** The box of the letters: that of the line is half as high again in a Chinese font. */
function emBox(text: SVGTextElement) {
  const { left, right, top, bottom, height } = text.getBoundingClientRect();
  const spare = Math.max(0, height - Number.parseFloat(getComputedStyle(text).fontSize)) / 2;
  return { left, right, top: top + spare, bottom: bottom - spare };
}
