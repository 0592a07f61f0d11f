import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Columns, columnsOf } from './columns';

/** From so many rem of room on, a panel may have so many columns. */
const roomFor = { three: 90, two: 72 } as const;

/**
 * Into which columns the blocks go, so that the columns end together. The blocks are measured before they are painted,
 * because only the browser knows how their letters break; they stay where they are when one of them grows under a click.
 * @param count how many blocks there are, for as long as the component lives
 */
export function useColumns(box: RefObject<HTMLElement | null>, count: number): Columns {
  const [columns, setColumns] = useState<Columns>({ runs: [count], more: [0] });
  useLayoutEffect(() => {
    const place = box.current;
    if (place === null) return undefined;
    let measured = 0;
    const measure = () => {
      const width = place.clientWidth;
      // Paper stacks the blocks by itself, and a block that changed its column would forget its opened table.
      if (width === measured || window.matchMedia('print').matches) return;
      measured = width;
      const next = columnsIn(place, width);
      setColumns((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [box]);
  return columns;
}

function columnsIn(place: HTMLElement, width: number): Columns {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const room = width / rem;
  const most = room >= roomFor.three ? 3 : room >= roomFor.two ? 2 : 1;
  const gap = Number.parseFloat(getComputedStyle(place).columnGap) || 0;
  const blocks = [...place.children].flatMap((column) => [...column.children]);
  const rows = blocks.map((block) => block.querySelectorAll('.rows > li').length);
  return columnsOf(most, rem, rows, (count) => heightsAt(place, blocks, (width - (count - 1) * gap) / count));
}

/** How high each block is in a column of that width, when nothing stretches it. */
function heightsAt(place: HTMLElement, blocks: readonly Element[], width: number): readonly number[] {
  place.dataset.measured = '';
  place.style.setProperty('--column', `${width}px`);
  const heights = blocks.map((block) => block.getBoundingClientRect().height);
  delete place.dataset.measured;
  return heights;
}
