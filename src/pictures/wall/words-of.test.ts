import { describe, expect, it } from 'vitest';
import { wordsOf } from './words-of';

const cutOf = (text: string) => wordsOf(text)?.join('|');

describe('the words of a Chinese text', () => {
  it('are never cut', () => {
    expect(cutOf('以务实举措推动工作落实')).toBe('以务实|举措|推动|工作|落实');
    expect(cutOf('承担责任的市直部门')).toBe('承担|责任的|市直|部门');
    expect(cutOf('县域内个人支付比例')).toBe('县域内|个人|支付|比例');
  });

  it('keep their marks: none begins a line, no bracket ends one', () => {
    expect(cutOf('乡镇（街道）、蔬菜大棚')).toBe('乡镇|（街道）、|蔬菜|大棚');
    expect(cutOf('《美丽乡村方案》已明确目标任务')).toBe('《美丽|乡村|方案》|已明确|目标|任务');
  });

  it('keep a number with its unit and a period whole', () => {
    expect(cutOf('新增监测对象137户')).toBe('新增|监测|对象|137户');
    expect(cutOf('85个巩固成果')).toBe('85个|巩固|成果');
    expect(cutOf('2013—2020年资产')).toBe('2013—2020年|资产');
    expect(cutOf('1.48万人纳入')).toBe('1.48万人|纳入');
  });

  it('are the text when joined', () => {
    const text = '1—9月 · 脱贫人口；基本医疗保险（含重症门诊），6万余条。';
    expect(wordsOf(text)?.join('')).toBe(text);
  });
});
