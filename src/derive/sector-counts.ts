type WithSectors = { readonly sectors: readonly string[] };

const known = new WeakMap<readonly WithSectors[], ReadonlyMap<string, number>>();

/** How many of these belong to each sector, counted in one pass and once for each list. */
export function sectorCounts(list: readonly WithSectors[]): ReadonlyMap<string, number> {
  const found = known.get(list);
  if (found !== undefined) return found;
  const counts = new Map<string, number>();
  for (const { sectors } of list) {
    sectors.forEach((sector, i) => {
      // One that names a sector twice belongs to it once.
      if (sectors.indexOf(sector) === i) counts.set(sector, (counts.get(sector) ?? 0) + 1);
    });
  }
  known.set(list, counts);
  return counts;
}
