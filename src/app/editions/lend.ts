import { parseEditionText } from '../../edition/parse-edition';
import { moduleOf } from '../../loading/part';
import { listen } from '../../ui/listen';
import { isLocalFile, isOurOrigin } from '../address/navigation';
import { textsFor } from '../later/use-detail-texts';
import { drive } from '../take-away/drive';
import { writers } from '../take-away/writers';
import { type Shelved, shelf } from './shelf';

/*
 * An opened edition lives in the memory of one tab. The presenter's window, or a second tab of the same browser, asks the
 * others for it and gets it as an edition file, which is read as strictly as one from a stick.
 */

/** Without its file an edition is only on its way: to write a large one takes a while. */
type Message = { readonly editionAsked: string } | { readonly edition: string; readonly file: string | null };

const name = 'rural-revitalisation-editions';

/** Milliseconds until a tab that has the edition has said so, if there is one, and until it has written it. */
const longest = { answer: 800, file: 60_000 };

let lending = false;

/** Answers whoever asks for an edition that was opened in this tab. */
export function startLending(): void {
  if (lending) return;
  lending = true;
  const answer = async (asked: unknown, reply: (message: Message) => void) => {
    if (!isMessage(asked) || !('editionAsked' in asked)) return;
    const id = asked.editionAsked;
    const shelved = shelf.list().find(({ edition, from }) => edition.id === id && from === 'opened');
    if (shelved === undefined) return;
    reply({ edition: id, file: null });
    const { writeEditionData } = await moduleOf(writers.data);
    const texts = shelved.texts ?? (await textsFor(shelved.edition));
    reply({ edition: id, file: writeEditionData(shelved.edition, texts, 'json') });
  };
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }) =>
    answer(data, (message) => channel.postMessage(message)).catch(console.error),
  );
  listen(window, {
    message: ({ data, source, origin }: MessageEvent) => {
      if (!isOurOrigin(origin) || source === null) return;
      // Pages opened from files have no origin to send to; the answer goes to the window that asked.
      answer(data, (message) => (source as Window).postMessage(message, '*')).catch(console.error);
    },
  });
}

/** Asks the window that opened this one, and the other tabs, for an edition. Null if none of them has it. */
export async function borrow(id: string, signal: AbortSignal): Promise<Shelved | null> {
  const file = await new Promise<string | null>((done) => {
    const channel = openChannel();
    const hear = (message: unknown) => {
      if (!isMessage(message) || !('file' in message) || message.edition !== id) return;
      clearTimeout(giveUp);
      if (message.file === null) giveUp = setTimeout(end, longest.file, null);
      else end(message.file);
    };
    const onPosted = ({ data, origin }: MessageEvent) => {
      if (isOurOrigin(origin)) hear(data);
    };
    const stop = listen(window, { message: onPosted });
    const end = (found: string | null) => {
      stop();
      channel?.close();
      done(found);
    };
    channel?.addEventListener('message', ({ data }) => hear(data));
    const asked: Message = { editionAsked: id };
    channel?.postMessage(asked);
    const opener = window.opener as Window | null;
    opener?.postMessage(asked, '*');
    // A page that nobody opened and that may not ask around has nobody to wait for.
    let giveUp = setTimeout(end, channel === null && opener === null ? 0 : longest.answer, null);
  });
  if (file === null) return null;
  const parsed = await drive(parseEditionText(file), () => undefined, signal);
  if (!parsed.ok || parsed.edition.id !== id) return null;
  return { edition: parsed.edition, texts: parsed.texts, from: 'opened' };
}

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' &&
  data !== null &&
  (('editionAsked' in data && typeof data.editionAsked === 'string') ||
    ('edition' in data &&
      'file' in data &&
      typeof data.edition === 'string' &&
      (data.file === null || typeof data.file === 'string')));

/** Between pages from files any other local page could listen, so they speak to their own windows alone. */
function openChannel(): BroadcastChannel | null {
  try {
    return isLocalFile() || typeof BroadcastChannel !== 'function' ? null : new BroadcastChannel(name);
  } catch {
    return null;
  }
}
