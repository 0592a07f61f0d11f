import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EditionFault } from '../src/edition/fault';
import { parseEdition, toEditionFile } from '../src/edition/parse-edition';
import { builtIn } from '../src/editions/built-in';
import { builtInTexts } from '../src/editions/built-in-texts';

/** JSON as it comes out of a file: nothing of the types is left. */
const fromFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const county = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL('../e2e/another-county.edition.json', import.meta.url), 'utf8'));
const faultsOf = (json: unknown): readonly EditionFault[] => {
  const read = parseEdition(json);
  return read.ok ? [] : read.faults;
};

describe('an edition in a file', () => {
  it('of 2021 comes back as it was', () => {
    const read = parseEdition(fromFile(toEditionFile(builtIn, builtInTexts)));
    expect(read).toEqual({ ok: true, edition: builtIn, texts: builtInTexts });
  });

  it('of another county is read, with a plan and sentences by rule', () => {
    const read = parseEdition(county());
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { plan, prose } = read.edition;
    expect(plan.headline).toContain('grain.harvest.total');
    expect(plan.sections.map(({ id }) => id)).toEqual(['grain', 'forest', 'water']);
    expect(plan.pictures.map(({ kind }) => kind)).toEqual([
      'growth',
      'growth',
      'rates',
      'rates',
      'growth',
      'purses',
      'mended',
    ]);
    expect(prose.zh['section.grain.title']).toBe(
      '{grain.harvest.total|name}{grain.harvest.total}，同比增长{grain.harvest.total|growth}',
    );
  });

  it('without English says its Chinese in both languages', () => {
    const read = parseEdition(county());
    expect(read.ok && read.edition.place).toEqual({ zh: '云溪县', en: '云溪县' });
  });

  it.each<[string, (file: Record<string, unknown>) => void, Partial<EditionFault>]>([
    [
      'a section that there is none of',
      (file) => Object.assign(first(file, 'indicators'), { section: 'nowhere' }),
      { at: 'indicators[0].section', kind: 'unknown-id', detail: 'nowhere' },
    ],
    [
      'an id that stands twice',
      (file) => Object.assign(first(file, 'indicators'), { id: 'grain.harvest.total' }),
      { at: 'indicators[3].id', kind: 'twice', detail: 'grain.harvest.total' },
    ],
    [
      'a number with a letter in it',
      (file) => Object.assign(first(file, 'indicators'), { printed: '6,l' }),
      { at: 'indicators[0].printed', kind: 'shape' },
    ],
    [
      'a phrase beyond forty characters',
      (file) =>
        Object.assign(first(file, 'claims'), {
          evidence: { phrase: '长'.repeat(41), part: 0, item: null, paragraph: 1 },
        }),
      { at: 'claims[0].evidence.phrase', kind: 'shape' },
    ],
    [
      'a sentence that names nothing',
      (file) =>
        Object.assign(file, { prose: { zh: { 'section.grain.title': '{grain.rice.total}' }, en: {} } }),
      { at: 'prose.zh.section.grain.title', kind: 'sentence', detail: 'grain.rice.total' },
    ],
    [
      'a sentence with a lonely brace',
      (file) => Object.assign(file, { prose: { zh: { 'section.grain.title': '共{grain' }, en: {} } }),
      { at: 'prose.zh.section.grain.title', kind: 'sentence' },
    ],
    [
      'a check over a figure that there is none of',
      (file) => Object.assign(first(file, 'checks'), { expression: 'water.wells.count' }),
      { at: 'checks[0].expression', kind: 'unknown-id', detail: 'water.wells.count' },
    ],
    ['a field that nobody knows', (file) => Object.assign(file, { colour: 'red' }), { kind: 'shape' }],
    ['another format', (file) => Object.assign(file, { format: 'v9' }), { at: 'format', kind: 'shape' }],
  ])('with %s is refused, and the place is named', (_, spoil, fault) => {
    const file = county();
    spoil(file);
    expect(faultsOf(file)).toContainEqual(expect.objectContaining(fault));
  });

  it('that is no edition at all is refused', () => {
    for (const json of [null, 3, 'text', [], {}]) expect(faultsOf(json).length).toBeGreaterThan(0);
  });
});

const first = (file: Record<string, unknown>, list: string): object => {
  const [entry] = file[list] as readonly object[];
  if (entry === undefined) throw new Error(`no ${list}`);
  return entry;
};
