import { afterEach, expect, it, vi } from 'vitest';
import { openStageLine } from './stage-line';

/** A window as far as messages use one; what is posted or stored is kept until the test delivers it. */
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

/** What one window hears when the messages of another reach it in this order. */
function heard(order: (posted: readonly unknown[], stored: readonly string[]) => readonly unknown[]) {
  const stage = fakeWindow();
  const desk = fakeWindow();
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('window', stage);
  const line = openStageLine<string>('stage', { current: desk as never }, () => {});
  line.post('first');
  line.post('second');
  const messages: string[] = [];
  vi.stubGlobal('window', desk);
  openStageLine<string>('desk', { current: null }, (message) => messages.push(message));
  for (const message of order(desk.posted, stage.stored))
    if (typeof message === 'string')
      desk.hear({ key: 'rural-revitalisation-stage', newValue: message }, 'storage');
    else desk.hear({ data: message, source: null, origin: 'http://office' }, 'message');
  return messages;
}

it('hears each message once, though it comes by two ways', () => {
  expect(heard(([a, b], [c, d]) => [a, c, b, d])).toEqual(['first', 'second']);
});

it('does not go back to a slide whose message comes late', () => {
  expect(heard(([a, b], [c, d]) => [a, b, c, d])).toEqual(['first', 'second']);
  expect(heard(([, b], [c, d]) => [b, c, d])).toEqual(['second']);
});
