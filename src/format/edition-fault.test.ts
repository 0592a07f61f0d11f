import { describe, expect, it } from 'vitest';
import type { EditionFault } from '../edition/fault';
import { describeFault } from './edition-fault';

const fault = (parts: Partial<EditionFault>): EditionFault => ({
  ...{ at: 'indicators[3].printed', kind: 'shape', detail: 'digits', found: '6,l', entry: 'a.harvest.total' },
  ...parts,
});

describe('a fault of an edition file', () => {
  it('says where, what stands there and what to do', () => {
    expect(describeFault(fault({}), 'zh')).toEqual({
      where: '指标 第4条（编码 a.harvest.total） › 数值',
      what: '内容不合要求：这里要有数字（照原文，如 8.73，不带逗号和单位）。现为“6,l”。',
      toDo: '请改成这样的内容。',
    });
    expect(describeFault(fault({}), 'en')).toEqual({
      where: 'figures no. 4 (id a.harvest.total) › value',
      what: 'Not as it should be: wanted is digits (as printed, 8.73, without comma and unit). It says “6,l” now.',
      toDo: 'Write it so.',
    });
  });

  it('names the words that are allowed', () => {
    const { what } = describeFault(fault({ detail: 'up|down', found: '' }), 'zh');
    expect(what).toBe('内容不合要求：这里要有以下之一：up、down。');
  });

  it('of the whole file says so', () => {
    expect(describeFault(fault({ at: '', kind: 'json', found: '', entry: '' }), 'zh').where).toBe('整个文件');
  });
});
