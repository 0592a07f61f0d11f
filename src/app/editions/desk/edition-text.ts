import type { EditionTexts } from '../../../edition/texts';
import type { Edition } from '../../../edition/types';
import { moduleOf } from '../../../loading/part';
import { parts } from './parts';

/** An edition with its texts as the text of an edition file. */
export async function textOf(edition: Edition, texts: EditionTexts): Promise<string> {
  const { writeEditionFile } = await moduleOf(parts.writeEdition);
  return writeEditionFile(edition, texts);
}

/** The edition of such a text; null where it can't be read. */
export async function editionOf(
  text: string,
): Promise<{ readonly edition: Edition; readonly texts: EditionTexts } | null> {
  const { parseEdition } = await moduleOf(parts.readEdition);
  try {
    const parsed = parseEdition(JSON.parse(text));
    return parsed.ok ? parsed : null;
  } catch {
    return null;
  }
}
