import type { Page } from 'playwright/test';

/**
 * What a person would call broken on the screen as it stands, one line a fault: sideways scrolling, text
 * that is cut, text over text, text of a drawing outside of it.
 *
 * Text is measured by its em box: the line box of a Chinese font is half as high again as its letters, so
 * that neighbouring lines that look well apart would count as overlapping.
 */
export const layoutFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    interface Label {
      readonly text: string;
      readonly box: Box;
      readonly element: Element;
    }
    const slack = 2;
    const faults: string[] = [];
    const short = (text: string | null) => `“${(text ?? '').trim().replace(/\s+/g, ' ').slice(0, 24)}”`;

    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.sr-only') === null;

    const emBox = (rect: DOMRect, element: Element): Box => {
      const spare = Math.max(0, rect.height - Number.parseFloat(getComputedStyle(element).fontSize)) / 2;
      return { left: rect.left, right: rect.right, top: rect.top + spare, bottom: rect.bottom - spare };
    };

    /** Whether an element is scrolled out of the box that it scrolls in (a table, a row of chips). */
    const isScrolledAway = (rect: DOMRect, element: Element) => {
      for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        // Text at the edge of such a box may be cut: that is no fault.
        if (scrolls(overflowX) && (rect.left < left || rect.right > right)) return true;
        if (scrolls(overflowY) && (rect.bottom < top + slack || rect.top > bottom - slack)) return true;
      }
      return false;
    };

    const overlap = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

    const reportOverlaps = (labels: readonly Label[], where: string) => {
      const sorted = [...labels].sort((a, b) => a.box.top - b.box.top);
      for (const [i, a] of sorted.entries())
        for (const b of sorted.slice(i + 1)) {
          if (b.box.top > a.box.bottom) break;
          if (overlap(a.box, b.box)) faults.push(`${where}: ${short(a.text)} over ${short(b.text)}`);
        }
    };

    // Sideways scrolling of the page and of an open detail.
    for (const element of [document.documentElement, ...document.querySelectorAll('dialog[open]')])
      if (element.scrollWidth > element.clientWidth)
        faults.push(`${element.nodeName} scrolls sideways: ${element.scrollWidth} > ${element.clientWidth}`);

    // Cut text: an element that hides its overflow and has some. A row that scrolls (auto) cuts nothing.
    for (const element of document.querySelectorAll('body *')) {
      if (!isShown(element) || element instanceof SVGElement) continue;
      const { overflowX } = getComputedStyle(element);
      if ((overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth)
        faults.push(`cut: ${short(element.textContent)} ${element.scrollWidth} > ${element.clientWidth}`);
    }

    // Text over text, outside of drawings. What stands behind an open detail is left out.
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const headers = [...scope.querySelectorAll('.sticky')];
    // So does the row below the head.
    if (window.scrollY > 0) headers.push(...scope.querySelectorAll('.bar'));
    const labels: Label[] = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === '' || element.closest('svg, noscript, script'))
        continue;
      // The head of the detail stays in place while the rest scrolls under it.
      if (!isShown(element) || headers.some((header) => header.contains(element))) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (rect.width > 0 && !isScrolledAway(rect, element))
          labels.push({ text: node.textContent ?? '', box: emBox(rect, element), element });
    }
    reportOverlaps(labels, 'text');
    for (const { text, box } of labels)
      if (box.left < -slack) faults.push(`outside on the left: ${short(text)}`);

    // Drawings: labels apart from each other and within the drawing.
    for (const svg of document.querySelectorAll('main svg')) {
      if (!isShown(svg)) continue;
      const frame = svg.getBoundingClientRect();
      const own = [...svg.querySelectorAll('text')].map((element) => ({
        text: element.textContent ?? '',
        box: emBox(element.getBoundingClientRect(), element),
        element,
      }));
      reportOverlaps(own, 'chart');
      for (const { text, box } of own)
        if (
          box.left < frame.left - slack ||
          box.right > frame.right + slack ||
          box.top < frame.top - slack ||
          box.bottom > frame.bottom + slack
        )
          faults.push(`chart: ${short(text)} stands outside`);
    }
    return faults;
  });
