import { describe, expect, it } from 'vitest';
import { evenRuns, heightOf, linesOf, placedLines } from './text-lines';

const run = (text: string, size = 10) => ({ text, size });
const lines = (texts: readonly string[], room: number) =>
  linesOf(
    texts.map((text) => run(text)),
    room,
  ).map((line) => line.map(({ text }) => text).join(''));

describe('lines of a text', () => {
  it('keep a number with its unit', () => {
    expect(lines(['共计发放资金1781.30万元整'], 90)).toEqual(['共计发放资金', '1781.30万元整']);
  });

  it('begin with no mark, where a figure before it is a run of its own too', () => {
    expect(lines(['机械化率', '71.5%', '，同比提升'], 72)).toEqual(['机械化率', '71.5%，同比提', '升']);
  });

  it('break between words of Latin letters only', () => {
    expect(lines(['households lifted out'], 70)).toEqual(['households ', 'lifted out']);
  });

  it('are as many as a text says itself', () => {
    expect(lines(['一', '\n', '二'], 100)).toEqual(['一', '二']);
    expect(heightOf([{ runs: [run('一'), run('\n'), run('二')] }], 100)).toBeCloseTo(26);
  });
});

describe('a headline that is too long', () => {
  const texts = (text: string, room: number) => evenRuns([run(text)], room).map((one) => one.text);

  it('breaks behind the mark where its lines come out even', () => {
    expect(texts('两类问题，住房和饮水，原文载明均已整改', 140)).toEqual([
      '两类问题，住房和饮水，',
      '\n',
      '原文载明均已整改',
    ]);
  });

  it('stays whole where it fits, and where no mark is near its middle', () => {
    expect(texts('均已整改，完成', 140)).toEqual(['均已整改，完成']);
    expect(texts('一，二三四五六七八九十一二三四五六七', 140)).toEqual([
      '一，二三四五六七八九十一二三四五六七',
    ]);
  });
});

describe('placed lines', () => {
  it('stand in the middle of their box and end at its edge', () => {
    const [line] = placedLines({
      kind: 'box',
      name: '',
      box: { x: 10, y: 20, width: 100, height: 60 },
      paragraphs: [{ runs: [run('两字', 20)], align: 'right', line: 20 }],
      anchor: 'middle',
      inset: 5,
    });
    expect(line?.x).toBe(105);
    expect(line?.box).toEqual({ x: 65, y: 40, width: 40, height: 20 });
  });
});
