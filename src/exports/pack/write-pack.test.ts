import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chinese } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../../views/context';
import { scopeOf } from '../../views/scope';
import { type Finished, type Pack, type PackPart, type PackStep, writePack } from './write-pack';

const date = new Date(2026, 10, 25);
const context = createContext(chinese, suining2021, new Set(['medical']));
const scope = scopeOf(context, {}, date, 'https://example.org/#/');

const bytesOf = (text: string) => new TextEncoder().encode(text);
const part = (name: string, folder = ''): PackPart => ({
  name,
  folder,
  make: async () => ({ name: `${name}.txt`, bytes: bytesOf(name) }),
});

async function packed(parts: readonly PackPart[], finished: Finished = new Map()) {
  const steps: PackStep[] = [];
  const writing = writePack(context, parts, finished, scope, date);
  for (;;) {
    const { done, value } = await writing.next();
    if (done === true) return { pack: value satisfies Pack, steps, files: unzipSync(value.bytes) };
    steps.push(value);
  }
}

describe('a pack', () => {
  it('holds its parts in their folders, and a text for Windows that says what they are', async () => {
    const { pack, files } = await packed([part('汇报'), part('图', '图片/横版16比9/')]);
    expect(pack.name).toBe('遂宁市乡村振兴2021年度回顾-会议包（医疗）-20261125.zip');
    expect(Object.keys(files)).toEqual(['汇报.txt', '图片/横版16比9/图.txt', '说明.txt']);
    const text = strFromU8(files['说明.txt'] ?? new Uint8Array());
    expect([...(files['说明.txt'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    for (const said of [
      '医疗',
      '遂宁年鉴',
      '2026年11月25日',
      'https://example.org/#/',
      '图片/横版16比9/图.txt',
      '推算',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('leaves out what fails, names it, and makes only that once more', async () => {
    let tries = 0;
    const failing: PackPart = {
      ...part('报告'),
      make: async () => {
        tries += 1;
        if (tries === 1) throw new Error('lost');
        return { name: '报告.docx', bytes: bytesOf('报告') };
      },
    };
    const finished: Finished = new Map();
    const parts = [part('汇报'), failing];
    const first = await packed(parts, finished);
    expect(first.pack.missing).toEqual([failing]);
    expect(Object.keys(first.files)).toEqual(['汇报.txt', '说明.txt']);
    expect(strFromU8(first.files['说明.txt'] ?? new Uint8Array())).toMatch(/没有做成，因此缺：\r\n- 报告/);
    const second = await packed(parts, finished);
    expect(second.steps.flatMap((step) => (step.kind === 'begins' ? [step.part.name] : []))).toEqual([
      '报告',
    ]);
    expect(Object.keys(second.files)).toEqual(['汇报.txt', '报告.docx', '说明.txt']);
  });

  it('ends where it is cancelled, and keeps what was made', async () => {
    const cancelled = Object.assign(new Error('cancelled'), { name: 'AbortError' });
    const finished: Finished = new Map();
    const parts = [part('汇报'), { ...part('报告'), make: () => Promise.reject(cancelled) }];
    await expect(packed(parts, finished)).rejects.toBe(cancelled);
    expect([...finished.keys()].map(({ name }) => name)).toEqual(['汇报']);
  });
});
