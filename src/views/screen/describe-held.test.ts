import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeBottomLine, describeHeld } from './describe-held';

const contextOf = (language: 'zh' | 'en', ...sectors: readonly string[]) =>
  createContext(localeOf(language), suining2021, new Set(sectors));
const claimOf = (id: string) => suining2021.claims.find((claim) => claim.id === id);

describe('what was held or put right', () => {
  it('is said with the article’s own word, which stands in the phrase and in the sentence', () => {
    for (const language of ['zh', 'en'] as const)
      for (const { id, sentence, verdict } of describeHeld(contextOf(language))) {
        if (language === 'zh') expect(claimOf(id)?.evidence.phrase, id).toContain(verdict);
        const words = sentence.pieces.filter(({ figure }) => figure === null).map(({ text }) => text);
        expect(
          words.some((text) => text.includes(verdict)),
          `${id} in ${language}`,
        ).toBe(true);
      }
  });

  it('is never a number that the article does not print: no 0, no 100 %', () => {
    for (const language of ['zh', 'en'] as const)
      for (const { id, sentence } of describeHeld(contextOf(language))) {
        expect(sentence.text, id).not.toMatch(/(?<!\d)0(?![.\d])|100%/);
        // Every number of the sentence is a figure that can be opened; 4G is a name.
        for (const { text, figure } of sentence.pieces)
          if (figure === null) expect(text.replace('4G', ''), id).not.toMatch(/\d/);
      }
  });

  it('follows the filter on a panel, but the bottom line is the city’s', () => {
    expect(describeHeld(contextOf('zh', 'education')).map(({ id }) => id)).toEqual(['policy.no-dropouts']);
    expect(describeBottomLine(contextOf('zh', 'education'))).toEqual(describeBottomLine(contextOf('zh')));
    expect(describeBottomLine(contextOf('zh')).map(({ sentence }) => sentence.text)).toEqual([
      '全市未发生规模性返贫',
      '汛期无农户因灾返贫致贫',
      '义务教育阶段学生无人辍学',
      '300个村部门帮扶全覆盖',
      '脱贫户住房隐患73户全部整改到位',
      '累计排查饮水问题104个均已整改',
      '农村户厕问题3113个全部整改到位',
      '卫生厕所57996户年度任务全面完成',
    ]);
  });
});
