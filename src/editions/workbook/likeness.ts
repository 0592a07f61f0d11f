/** How much two short names are alike by the signs they share, from 0 to 1. */
function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const left = [...b];
  let shared = 0;
  for (const sign of a) {
    const at = left.indexOf(sign);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / ([...a].length + [...b].length);
}

/** The name that is most like what stands there; nothing where none is. */
export function nearest(found: string, names: readonly string[]): string {
  let best = '';
  let most = 0.39;
  for (const name of names.slice(0, 300)) {
    const now = likeness(found.slice(0, 40), name.slice(0, 40));
    if (now > most) {
      best = name;
      most = now;
    }
  }
  return best;
}
