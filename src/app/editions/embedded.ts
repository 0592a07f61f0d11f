import { parseEditionText } from '../../edition/parse-edition';
import { drive } from '../take-away/drive';
import { type Shelved, shelf } from './shelf';

/** A copy of the page whose editions can't be read; the message says which and why, for whoever looks into it. */
class BrokenCopy extends Error {}

/**
 * Reads the editions that a copy of the page holds. They take the place of the built-in one, and the first is shown. In a page that holds none,
 * nothing happens. Rejects if one of them can't be read: the built-in edition must not be taken for it.
 */
export async function readEmbedded(): Promise<void> {
  const never = new AbortController().signal;
  const read: Shelved[] = [];
  for (const block of document.querySelectorAll<HTMLElement>('script[data-edition]')) {
    const name = block.dataset.edition ?? '';
    const parsed = await drive(parseEditionText(block.textContent ?? ''), () => undefined, never);
    if (!parsed.ok)
      throw new BrokenCopy(
        `${name}: ${parsed.faults.map(({ at, kind, detail }) => `${at} ${kind} ${detail}`).join('; ')}`,
      );
    const { edition, texts } = parsed;
    read.push({ edition, texts, from: 'embedded' });
  }
  const [first, ...others] = read;
  if (first !== undefined) shelf.begin([first, ...others]);
}
