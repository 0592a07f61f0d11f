import { parseEdition } from '../../edition/parse-edition';
import { type Shelved, shelf } from './shelf';

/**
 * Puts on the shelf what a copy of the page carries, in its order: `<script type="application/json" data-edition>`, each an
 * edition file. The first is then what an address without an edition shows. The built-in one stays only if the copy carries
 * it too. A block that can't be read is left out: whoever made the copy tried it before.
 */
export function takeEmbeddedEditions(page: ParentNode): void {
  const [first, ...others] = [...page.querySelectorAll('script[data-edition]')].flatMap(
    ({ textContent }) => embedded(textContent ?? '') ?? [],
  );
  if (first === undefined) return;
  shelf.begin([first, ...others]);
}

function embedded(text: string): Shelved | null {
  try {
    const parsed = parseEdition(JSON.parse(text));
    if (!parsed.ok) return null;
    const { edition, texts } = parsed;
    return { edition, texts, from: 'embedded' };
  } catch (fault) {
    console.error(fault);
    return null;
  }
}
