import { expect, it } from 'vitest';
import { fitStatements } from './fit-statements';

const short = { about: '义务教育阶段学生', result: '无人辍学' };
const long = { about: '帮扶力量', result: '不断档、帮扶工作不间断'.padEnd(20, '，每村都有') };

it('sets a short result as large as the wall allows', () => {
  expect(fitStatements([short])).toBe(8);
  expect(fitStatements([short, short])).toBe(8);
});

it('sets results smaller the longer they are and the more of them share the wall', () => {
  expect(fitStatements([long])).toBeLessThan(8);
  expect(fitStatements([long, long])).toBeLessThan(fitStatements([long]));
});
