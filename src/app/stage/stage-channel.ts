import type { Cover, LaserPoint, StagePlace } from '../../stage/wall/stage-host';
import { listen } from '../../ui/listen';
import { isOurOrigin } from '../address/navigation';

/** The state that both windows share. */
export interface SharedStage extends StagePlace {
  readonly cover: Cover;
}

export type StageMessage =
  /** A window was opened and asks for the state. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'state'; readonly state: SharedStage }
  | { readonly kind: 'laser'; readonly point: LaserPoint | null }
  /** A window is being closed. */
  | { readonly kind: 'bye' };

interface Envelope {
  readonly stage: 1;
  /** Which of the windows of a pair speaks. */
  readonly from: 'stage' | 'presenter';
  /** Names the pair, so that two stages in one browser don't move each other's slides; null is meant for any stage. */
  readonly pair: string | null;
  /** Names the open page that speaks: a reloaded one counts its messages from 1 again. */
  readonly page: string;
  readonly number: number;
  readonly message: StageMessage;
}

/** A name that no other page has. */
export const randomName = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

export interface StageChannel {
  readonly send: (message: StageMessage) => void;
  readonly close: () => void;
}

const name = 'rural-revitalisation-stage';

/**
 * Carries messages between a stage and its presenter's window, in one browser and without a server. Where there is no
 * BroadcastChannel or none may be opened, messages go both through the browser's storage and directly to the other
 * window. A message then arrives twice and may arrive late, behind one that was sent after it: each is heard once, and
 * never after a newer one.
 * @param peer the other window if it is known; it becomes known when it sends a direct message
 */
export function openStageChannel(
  from: Envelope['from'],
  pair: { current: string | null },
  peer: { current: Window | null },
  onMessage: (message: StageMessage) => void,
): StageChannel {
  const page = randomName();
  let sent = 0;
  const heard = new Map<string, number>();
  const hear = (data: unknown, speaker: Window | null) => {
    if (!isEnvelope(data) || data.from === from) return;
    if (speaker !== null) {
      // Where the browser stores nothing, a reload loses both the other window and the name of the pair.
      peer.current = speaker;
      pair.current = data.pair ?? pair.current;
    }
    if (data.pair !== null && pair.current !== null && data.pair !== pair.current) return;
    if (data.number <= (heard.get(data.page) ?? 0)) return;
    heard.set(data.page, data.number);
    // A presenter's window that was opened by hand joins the first stage that answers.
    if (from === 'presenter' && data.pair !== null) pair.current ??= data.pair;
    onMessage(data.message);
  };
  const line = openLine(peer, hear);
  return {
    send: (message) => {
      sent += 1;
      line.post({ stage: 1, from, pair: pair.current, page, number: sent, message });
    },
    close: line.close,
  };
}

interface Line {
  readonly post: (envelope: Envelope) => void;
  readonly close: () => void;
}

function openLine(
  peer: { readonly current: Window | null },
  hear: (data: unknown, speaker: Window | null) => void,
): Line {
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

function isEnvelope(data: unknown): data is Envelope {
  return (
    typeof data === 'object' && data !== null && 'stage' in data && 'message' in data && 'number' in data
  );
}
