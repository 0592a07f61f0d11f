// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PartLost } from '../../loading/part';
import { cancel, close, jobsNow, type Maker, retry, say, start } from './jobs';
import type { Made } from './make';

const made: Made = { name: 'a.pptx', bytes: new Uint8Array(3), type: 'x/y' };
const saved: string[] = [];
const kinds = () => jobsNow().map(({ state }) => state.kind);
const settled = () => vi.waitFor(() => expect(kinds()).not.toContain('working'));
const maker = (make: Maker['make'], kept: readonly Made[] = []): Maker => ({
  name: '汇报',
  make,
  kept: () => kept,
});

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
  document.addEventListener('click', note);
});

function note(event: Event): void {
  event.preventDefault();
  if (event.target instanceof HTMLAnchorElement) saved.push(event.target.download);
}

afterEach(() => {
  for (const { id } of jobsNow()) close(id);
  document.removeEventListener('click', note);
  vi.unstubAllGlobals();
});

describe('a job', () => {
  it('says how far it is, and saves its file under its name', async () => {
    let seen: unknown;
    start(
      maker(async (tell) => {
        tell('第3页，共9页', 1 / 3);
        seen = jobsNow()[0]?.state;
        return made;
      }),
    );
    await settled();
    expect(seen).toEqual({ kind: 'working', said: '第3页，共9页', share: 1 / 3 });
    expect(jobsNow()[0]?.state).toMatchObject({ kind: 'saved', file: { name: 'a.pptx', size: 3 } });
    expect(saved).toEqual(['a.pptx']);
  });

  it('is cancelled at once, keeps what is made, saves nothing, and goes on when asked', async () => {
    let finish = (_: Made): void => undefined;
    let tries = 0;
    start(
      maker(() => {
        tries += 1;
        return tries === 1
          ? new Promise((resolve) => {
              finish = resolve;
            })
          : Promise.resolve(made);
      }, [made]),
    );
    const id = jobsNow()[0]?.id ?? 0;
    cancel(id);
    await settled();
    expect(jobsNow()[0]?.state).toMatchObject({ kind: 'cancelled', kept: [{ name: 'a.pptx' }] });
    // What comes too late is not saved behind the back of who cancelled.
    finish(made);
    await Promise.resolve();
    expect(saved).toEqual([]);
    retry(id);
    await settled();
    expect(kinds()).toEqual(['saved']);
  });

  it('says what failed: a writer that did not come, one that is gone, or whatever else', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const [fault, how] of [
      [new PartLost(false), 'lost'],
      [new PartLost(true), 'gone'],
      [new Error('too large'), 'other'],
    ] as const) {
      start(maker(() => Promise.reject(fault)));
      await settled();
      expect(jobsNow()).toHaveLength(1);
      expect(jobsNow()[0]?.state).toMatchObject({ kind: 'failed', how });
    }
    expect(jobsNow()[0]?.state).toMatchObject({ why: 'too large' });
  });

  it('leaves one that still works beside it', async () => {
    start(maker(() => new Promise(() => undefined)));
    say('复制数字', '已复制');
    say('复制句子', '已复制');
    expect(kinds()).toEqual(['working', 'said']);
    cancel(jobsNow()[0]?.id ?? 0);
    await settled();
  });
});
