import { describe, expect, it } from 'vitest';
import { repeats } from './repeats';

describe('a caption', () => {
  it('repeats a title that says all of it, in whatever order', () => {
    expect(repeats('为20.8万农村低收入人口购买防贫保险', '农村低收入人口购买防贫保险')).toBe(true);
    expect(
      repeats('Local jobs for workers lifted out of poverty', 'Local jobs, workers lifted out of poverty'),
    ).toBe(true);
  });

  it('that brings a word or a period of its own does not', () => {
    expect(repeats('报销2.41亿元', '1—9月报销脱贫人口住院')).toBe(false);
    expect(repeats('农村低收入人口购买防贫保险', '脱贫县农村低收入人口购买防贫保险')).toBe(false);
    expect(repeats('走访排查2.99万人', '纳入社会救助保障范围')).toBe(false);
    expect(repeats('脱贫人口住院报销2.41亿元', '脱贫人口住院报销，1—9月')).toBe(false);
  });
});
