import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of the programs that stands on the PATH, or null. */
export function findProgram(...names: readonly string[]): string | null {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const place = join(folder, name);
      try {
        accessSync(place, constants.X_OK);
        return place;
      } catch {}
    }
  return null;
}
