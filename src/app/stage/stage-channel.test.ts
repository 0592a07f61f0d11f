import { afterEach, expect, it, vi } from 'vitest';
import { openStageChannel, type StageMessage } from './stage-channel';

/** A window as far as the channel uses one; what is posted or stored is kept until the test delivers it. */
function fakeWindow() {
  const posted: unknown[] = [];
  const stored: string[] = [];
  const target = new EventTarget();
  return {
    posted,
    stored,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    location: { origin: 'http://office', protocol: 'http:' },
    localStorage: { setItem: (_: string, value: string) => stored.push(value) },
    postMessage: (envelope: unknown) => posted.push(envelope),
    hear: (event: Record<string, unknown>, type: 'message' | 'storage') =>
      target.dispatchEvent(Object.assign(new Event(type), event)),
  };
}

afterEach(() => vi.unstubAllGlobals());

const slide = (id: string): StageMessage => ({
  kind: 'state',
  state: { slide: id, spot: null, figure: null, cover: null } as never,
});

/** What the presenter's window hears when the messages of a stage reach it in this order. */
function heard(order: (posted: readonly unknown[], stored: readonly string[]) => readonly unknown[]) {
  const stage = fakeWindow();
  const desk = fakeWindow();
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('window', stage);
  const from = openStageChannel('stage', { current: 'one' }, { current: desk as never }, () => {});
  from.send(slide('first'));
  from.send(slide('second'));
  const messages: StageMessage[] = [];
  vi.stubGlobal('window', desk);
  openStageChannel('presenter', { current: 'one' }, { current: null }, (message) => messages.push(message));
  for (const message of order(desk.posted, stage.stored))
    if (typeof message === 'string')
      desk.hear({ key: 'rural-revitalisation-stage', newValue: message }, 'storage');
    else desk.hear({ data: message, source: null, origin: 'http://office' }, 'message');
  return messages;
}

it('hears each message once, though it comes by two ways', () => {
  expect(heard(([a, b], [c, d]) => [a, c, b, d])).toEqual([slide('first'), slide('second')]);
});

it('does not go back to a slide whose message comes late', () => {
  expect(heard(([a, b], [c, d]) => [a, b, c, d])).toEqual([slide('first'), slide('second')]);
  expect(heard(([, b], [c, d]) => [b, c, d])).toEqual([slide('second')]);
});
