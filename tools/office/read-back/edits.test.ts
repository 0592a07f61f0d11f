import { expect, it } from 'vitest';
import { builtIn } from '../../../src/editions/built-in';
import { builtInTexts } from '../../../src/editions/built-in-texts';
import { writeFiles } from '../../take-away/write-files';
import { ruleFaults } from '../office-faults';
import { editsOf } from './edited-files';

const wanted = {
  language: 'zh',
  sectors: ['funds', 'industry'],
  minutes: null,
  formats: ['pptx', 'xlsx', 'docx'],
  date: new Date(2026, 10, 28),
  address: '',
} as const;

it('a file that a person has edited breaks no rule', async () => {
  let count = 0;
  for await (const { name, bytes } of writeFiles(builtIn, builtInTexts, wanted))
    for (const { what, bytes: after } of editsOf(name, bytes)) {
      count += 1;
      // Whoever adds a slide has not written yet what is said with it.
      const faults = ruleFaults(after).filter((fault) => !fault.endsWith('no notes'));
      expect(faults, `${name}, ${what}`).toEqual([]);
    }
  expect(count).toBeGreaterThan(7);
});
