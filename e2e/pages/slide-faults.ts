import type { Page } from 'playwright/test';
import { published } from './published';

/** As the article prints them, the longest first: 万人次 before 万. */
const units = [...new Set(published.indicators.map(({ unit }) => unit))].sort((a, b) => b.length - a.length);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A number as one reads it in one breath: 7.5万人次, 2021年, CNY 873 million, 208,000 households. */
const numberWithUnit = [
  '(?:CNY\\s)?\\d[\\d.,]*(?:[—–]\\d[\\d.,]*)?',
  `(?:[余多]?(?:${units.map(escaped).join('|')}|[万亿]?\\p{Script=Han}|%)`,
  '|\\s(?:million|billion|households|homes|km|mu|m²|tonnes|hectares))',
].join('');

/** The smallest type in pixels of a slide 1080 high: of what is read from the last row, and of source, page number and rings. */
const least = { read: 36, quiet: 24 };

/**
 * Finds what is broken on the slides that are shown: text or pictures beyond the slide, beyond their place or cut, text
 * over text, text too small, a number in another line than its unit. One line for each fault.
 * @param themes all that are looked at, one after the other; the one that is worn where there are none
 */
export const slideFaults = (page: Page, themes: readonly string[] = []): Promise<readonly string[]> =>
  page.evaluate(
    ([looks, { read, quiet }, withUnit]) => {
      interface Box {
        readonly left: number;
        readonly top: number;
        readonly right: number;
        readonly bottom: number;
      }
      const short = (text: string | null) => `“${(text ?? '').trim().replace(/\s+/g, ' ').slice(0, 24)}”`;
      const nameOf = (element: Element) => (element.getAttribute('class') ?? '').trim() || element.nodeName;
      const { dataset } = document.documentElement;

      const measure = (): readonly string[] => {
        const faults: string[] = [];
        const styles = new Map<Element, CSSStyleDeclaration>();
        const styleOf = (element: Element) => {
          const style = styles.get(element) ?? getComputedStyle(element);
          styles.set(element, style);
          return style;
        };
        const boxes = document.querySelectorAll('.st-wall > .st-box');
        if (boxes.length === 0) faults.push('no slide');
        for (const box of boxes) {
          const frame = box.getBoundingClientRect();
          const scale = frame.height / 1080;
          const slack = 1.5 * Math.max(1, scale);
          if (Math.abs(frame.width / frame.height - 16 / 9) > 0.002) faults.push('stretched');
          if (frame.left < -1 || frame.right > window.innerWidth + 1 || frame.bottom > window.innerHeight + 1)
            faults.push('the slide does not fit the wall');
          const foot = box.querySelector('.st-foot');
          const source = foot?.getBoundingClientRect();
          const isInFoot = (element: Element) => foot?.contains(element) === true;

          const labels: (Box & { readonly text: string })[] = [];
          const lines = new Map<Element, Text[]>();
          // What is enlarged stands over its dimmed slide.
          const seen = box.querySelector('.st-spotlight') ?? box;
          const walker = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const parent = node.parentElement;
            const text = node.textContent ?? '';
            if (parent === null || parent.closest('.sr-only') !== null) continue;
            let block = parent;
            while (styleOf(block).display.startsWith('inline') && block.parentElement !== null)
              block = block.parentElement;
            lines.set(block, [...(lines.get(block) ?? []), node as Text]);
            if (text.trim() === '') continue;
            const size = Number.parseFloat(styleOf(parent).fontSize);
            const smallest = parent.closest('.st-foot, .st-ring') === null ? read : quiet;
            if (size / scale < smallest - 0.1)
              faults.push(`small: ${short(text)} ${(size / scale).toFixed(1)}`);
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const rect of range.getClientRects()) {
              if (rect.width === 0) continue;
              // The line box of a Chinese font is half as high again as its letters.
              const spare = Math.max(0, rect.height - size) / 2;
              const { left, right } = rect;
              const label = { text, left, right, top: rect.top + spare, bottom: rect.bottom - spare };
              labels.push(label);
              const margin = 40 * scale;
              if (
                left < frame.left + margin ||
                right > frame.right - margin ||
                label.top < frame.top + margin / 2 ||
                label.bottom > frame.bottom - margin / 2
              )
                faults.push(`outside: ${short(text)}`);
              if (!isInFoot(parent) && source !== undefined && label.bottom > source.top + slack)
                faults.push(`into the source line: ${short(text)}`);
              // A row, a column or a cell that is too small for what stands in it.
              for (let place: Element | null = parent; place !== null && place !== box; ) {
                const { display, position } = styleOf(place);
                if (!display.startsWith('inline') && display !== 'contents') {
                  const room = place.getBoundingClientRect();
                  const higher = label.bottom > room.bottom + 3 * scale || label.top < room.top - 3 * scale;
                  const wider = right > room.right + slack || left < room.left - slack;
                  if (higher || wider) {
                    faults.push(`${higher ? 'higher' : 'wider'} than ${nameOf(place)}: ${short(text)}`);
                    break;
                  }
                }
                // What is laid over a picture may stand beyond it.
                if (position === 'absolute') break;
                place = place.parentElement;
              }
            }
          }

          for (const [i, a] of labels.entries())
            for (const b of labels.slice(i + 1))
              if (
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
              )
                faults.push(`${short(a.text)} over ${short(b.text)}`);

          for (const [block, nodes] of lines) {
            const text = nodes.map(({ data }) => data).join('');
            const at = (offset: number, isEnd: boolean): readonly [Text, number] => {
              let rest = offset;
              for (const node of nodes) {
                if (isEnd ? rest <= node.length : rest < node.length) return [node, rest];
                rest -= node.length;
              }
              throw new RangeError(`${offset} in “${text}”`);
            };
            for (const { 0: number, index } of text.matchAll(new RegExp(withUnit, 'gu'))) {
              const range = document.createRange();
              range.setStart(...at(index, false));
              range.setEnd(...at(index + number.length, true));
              // Digits and unit of one size or of two stand on one line of writing, four fifths down.
              const written = [...range.getClientRects()]
                .filter(({ width }) => width > 1)
                .map(({ top, height }) => ({ line: top + 0.8 * height, height }));
              const lowest = Math.max(...written.map(({ line }) => line));
              const highest = Math.min(...written.map(({ line }) => line));
              if (lowest - highest > 0.45 * Math.min(...written.map(({ height }) => height)))
                faults.push(`broken: ${short(number)} in ${nameOf(block)} ${short(text)}`);
            }
          }

          for (const element of seen.querySelectorAll('*')) {
            if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) continue;
            const rect = element.getBoundingClientRect();
            if (element.closest('.sr-only') !== null || rect.width === 0) continue;
            if (
              element.childElementCount === 0 &&
              (rect.left < frame.left - slack ||
                rect.top < frame.top - slack ||
                rect.right > frame.right + slack ||
                rect.bottom > frame.bottom + slack)
            )
              faults.push(`beyond the slide: ${nameOf(element)} ${short(element.textContent)}`);
            if (
              element instanceof SVGSVGElement &&
              !isInFoot(element) &&
              source !== undefined &&
              rect.bottom > source.top + slack
            )
              faults.push(`a picture into the source line: ${nameOf(element)}`);
            if (!(element instanceof HTMLElement)) continue;
            const { overflowX, overflowY } = styleOf(element);
            if (
              (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + slack) ||
              (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + slack)
            )
              faults.push(`cut: ${nameOf(element)} ${short(element.textContent)}`);
          }
        }
        return faults;
      };

      if (looks.length === 0) return [...new Set(measure())];
      const worn = dataset.theme;
      const found = looks.flatMap((theme) => {
        dataset.theme = theme;
        return measure().map((fault) => ({ theme, fault }));
      });
      if (worn === undefined) delete dataset.theme;
      else dataset.theme = worn;
      return [...new Set(found.map(({ fault }) => fault))].map((fault) => {
        const seen = looks.filter((look) => found.some((one) => one.theme === look && one.fault === fault));
        return seen.length === looks.length ? fault : `${seen.join(', ')}: ${fault}`;
      });
    },
    [themes, least, numberWithUnit] as const,
  );
