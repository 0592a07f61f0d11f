import { listen } from '../../ui/listen';
import { isOurOrigin } from '../address/navigation';

/** Carries one message from a page to all others of this browser. */
export interface StageLine<Message> {
  readonly post: (message: Message) => void;
  readonly close: () => void;
}

interface Envelope<Message> {
  readonly stage: 2;
  /** Names the open page that speaks: a reloaded one counts its messages from 1 again. */
  readonly page: string;
  readonly number: number;
  readonly message: Message;
}

const name = 'rural-revitalisation-stage';

/** A name that no other page has. */
export const randomName = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

/**
 * Carries messages between the open pages of one browser, without a server. Where there is no BroadcastChannel or none may
 * be opened, messages go both through the browser's storage and directly to the one other window that is known. A message
 * then arrives twice and may arrive late, behind one that was sent after it: each is heard once, and never after a newer one.
 * @param page names this page
 * @param peer the other window if it is known; it becomes known when it sends a direct message
 * @param onMessage `direct` where the message came straight from the other window
 */
export function openStageLine<Message>(
  page: string,
  peer: { current: Window | null },
  onMessage: (message: Message, from: string, direct: boolean) => void,
): StageLine<Message> {
  let sent = 0;
  const heard = new Map<string, number>();
  const hear = (data: unknown, speaker: Window | null) => {
    if (!isEnvelope<Message>(data) || data.page === page) return;
    // Where the browser stores nothing, a reload loses the other window.
    if (speaker !== null) peer.current = speaker;
    if (data.number <= (heard.get(data.page) ?? 0)) return;
    heard.set(data.page, data.number);
    onMessage(data.message, data.page, speaker !== null);
  };
  const way = openWay(peer, hear);
  return {
    post: (message) => {
      sent += 1;
      way.post({ stage: 2, page, number: sent, message } satisfies Envelope<Message>);
    },
    close: way.close,
  };
}

interface Way {
  readonly post: (envelope: object) => void;
  readonly close: () => void;
}

function openWay(
  peer: { readonly current: Window | null },
  hear: (data: unknown, speaker: Window | null) => void,
): Way {
  const channel = openChannel();
  if (channel !== null) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data, null);
    return { post: (envelope) => channel.postMessage(envelope), close: () => channel.close() };
  }
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) hear(parsed(newValue), null);
  };
  const onPosted = ({ data, source, origin }: MessageEvent<unknown>) => {
    if (isOurOrigin(origin)) hear(data, source as Window | null);
  };
  const close = listen(window, { storage: onStorage, message: onPosted });
  return {
    post: (envelope) => {
      // Pages opened from files have no origin to send to, so the receiver checks each message.
      peer.current?.postMessage(envelope, '*');
      try {
        window.localStorage.setItem(name, JSON.stringify(envelope));
      } catch {
        // The storage is blocked; the direct message above was sent.
      }
    },
    close,
  };
}

/** Null where the browser has no BroadcastChannel, or refuses it to a page that may store nothing. */
function openChannel(): BroadcastChannel | null {
  try {
    return typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEnvelope<Message>(data: unknown): data is Envelope<Message> {
  return (
    typeof data === 'object' && data !== null && 'stage' in data && data.stage === 2 && 'message' in data
  );
}
