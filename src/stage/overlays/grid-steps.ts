/**
 * Where a key leads among items that stand in rows: an arrow by one or by a row, Home and End to the ends; null for any
 * other key. Beyond the ends there is nothing, so the answer may lie outside the list.
 */
export function stepIn(items: readonly HTMLElement[], at: number, key: string): number | null {
  switch (key) {
    case 'ArrowRight':
      return at + 1;
    case 'ArrowLeft':
      return at - 1;
    case 'ArrowDown':
      return at + columnsOf(items);
    case 'ArrowUp':
      return at - columnsOf(items);
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    default:
      return null;
  }
}

/** How many items the first row has. */
function columnsOf(items: readonly HTMLElement[]): number {
  const top = items[0]?.getBoundingClientRect().top;
  const below = items.findIndex((item) => item.getBoundingClientRect().top !== top);
  return below < 0 ? items.length : below;
}
