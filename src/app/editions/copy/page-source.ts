import { type PageParts, partsOfPage } from '../../../editions/copy/page-parts';
import { PartLost } from '../../../loading/part';
import { standIns } from '../../start/stand-ins';

/** Tries to fetch the published file, and milliseconds between them. */
const tries = 3;
const pause = 1000;

/**
 * What a copy of this page is made of. In one file that is the page itself. A page that is served in pieces fetches the one file that
 * was published with it.
 *
 * @throws PartLost if that file does not come
 */
export async function pageParts(): Promise<PageParts> {
  if (import.meta.env.MODE === 'single') return partsOfPage(document, (id) => standIns.get(id) ?? null);
  const html = await fetched(`./${import.meta.env.VITE_SINGLE_FILE}`);
  try {
    return partsOfPage(new DOMParser().parseFromString(html, 'text/html'));
  } catch {
    // A server that answers every address with some page of its own.
    throw new PartLost(true);
  }
}

async function fetched(file: string): Promise<string> {
  for (let left = tries - 1; ; left -= 1) {
    const answer = await fetch(file).catch(() => null);
    if (answer?.ok === true) return answer.text();
    // The server answers and doesn't have it: another version was published since this page was opened.
    if (answer !== null && answer.status < 500) throw new PartLost(true);
    if (left === 0) throw new PartLost(false);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
