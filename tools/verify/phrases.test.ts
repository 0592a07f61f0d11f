import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition, Evidence, Indicator } from '../../src/edition/types';
import { suining2021 } from '../../src/indicators/suining-2021/edition';
import { parseArticle, placeName, samePlace } from './article';
import { articleFile, articleText } from './article-at-hand';
import { exampleFigure } from './example-figure';
import { type Fault, longestPhrase, verifyArticle, verifySentences } from './phrases';

/** An article of our own, with the shapes and the damage of the real one. */
const article = [
  '某年鉴(9)',
  '',
  '某市年度小结',
  '',
  '全年种树3.5万棵苗,同比增长8%26个村参加;公园6处保持整洁。',
  '',
  '一、抓好道路',
  '',
  '(一)修路。新修道路12.50公里,投入2.4亿元;养护6处。',
  '',
  '(二)养路。帮助4000余户,巡查85312名;合格率控制在0.4%以下。',
  '二十名老人参加。第二段仍有6处。',
  '',
  '二、抓好水源',
  '',
  '(一)打井。打井15处,“2+1”机制照常。',
  '',
  '返回顶部',
  '',
].join('\r\n');

const opening = { part: 0, item: null, paragraph: 1 } as const;
const item = (part: 1 | 2 | 3, n: number, paragraph = 1) => ({ part, item: n, paragraph });

const indicators: readonly Indicator[] = [
  exampleFigure(
    'a.villages.count',
    '26',
    '个',
    { ...opening, phrase: '增长8%26个村', reading: '增长8%。26个村' },
    {
      change: {
        printed: '8',
        unit: '%',
        direction: 'up',
        polarity: 'up-is-good',
        basis: 'unstated',
        evidence: { ...opening, phrase: '同比增长8%' },
      },
    },
  ),
  exampleFigure(
    'a.parks.count',
    '6',
    '处',
    { ...opening, phrase: '公园6处' },
    {
      alsoAt: [
        { ...item(1, 1), phrase: '养护6处' },
        { ...item(1, 2, 2), phrase: '仍有6处' },
      ],
    },
  ),
  exampleFigure('a.roads.length', '12.50', '公里', { ...item(1, 1), phrase: '新修道路12.50公里' }),
  exampleFigure('a.roads.money', '2.4', '亿元', { ...item(1, 1), phrase: '投入2.4亿元' }),
  exampleFigure(
    'a.helped.count',
    '4000',
    '户',
    { ...item(1, 2), phrase: '帮助4000余户' },
    { qualifier: 'at-least' },
  ),
  exampleFigure('a.patrols.households', '85', '户', {
    ...item(1, 2),
    phrase: '巡查85312名',
    reading: '巡查85户312名',
  }),
  exampleFigure('a.patrols.people', '312', '名', {
    ...item(1, 2),
    phrase: '巡查85312名',
    reading: '巡查85户312名',
  }),
  exampleFigure(
    'a.rate.rate',
    '0.4',
    '%',
    { ...item(1, 2), phrase: '控制在0.4%以下' },
    { qualifier: 'at-most' },
  ),
  exampleFigure('a.wells.count', '15', '处', { ...item(2, 1), phrase: '打井15处' }),
  exampleFigure('a.offices.count', '1', '个', { ...item(2, 1), phrase: '“2+1”机制', unitUnsaid: true }),
];

const edition: Edition = {
  ...suining2021,
  indicators,
  claims: [
    {
      id: 'a.tidy',
      section: 'villages',
      sectors: ['water'],
      text: { zh: '试', en: 'test' },
      evidence: { ...opening, phrase: '保持整洁' },
      about: ['a.parks.count'],
    },
  ],
  lists: [],
  checks: [],
  cautions: [],
  sentences: [
    ['a.roads.length', 'a.roads.money'],
    ['a.helped.count', 'a.patrols.households', 'a.patrols.people'],
    ['a.wells.count', 'a.offices.count'],
  ],
  noIndicators: '某年鉴(9) 种树3.5万棵 一、抓好 二、抓好 (一) (二) 二十名老人 第二段 “2+1”'
    .split(' ')
    .map((phrase) => ({ phrase, reason: { zh: '试', en: 'test' } })),
};

const kindsOf = (faults: readonly Fault[]) => [...new Set(faults.map(({ kind }) => kind))].sort();
const inShort = (faults: readonly Fault[]) => faults.map(({ kind, where }) => `${kind} ${where}`);
const verify = (more: Partial<Edition> = {}, text = article) =>
  verifyArticle({ ...edition, ...more }, text).faults;
const verifyShared = (more: Partial<Edition> = {}, text = article) =>
  verifySentences({ ...edition, ...more }, text);

/** The edition with one figure written otherwise. */
const changed = (id: string, change: Partial<Indicator>) => ({
  indicators: indicators.map((indicator) => (indicator.id === id ? { ...indicator, ...change } : indicator)),
});
const withEvidence = (id: string, evidence: Evidence) => changed(id, { evidence });
const without = (id: string) => ({ indicators: indicators.filter((indicator) => indicator.id !== id) });

describe('the places of an article', () => {
  const paragraphs = parseArticle(article);
  const at = (line: number) => paragraphs.find((paragraph) => paragraph.line === line)?.place;

  it.each([
    ['the book’s line', 1, null],
    ['the title', 3, null],
    ['the opening', 5, opening],
    ['a heading', 7, null],
    ['an item', 9, item(1, 1)],
    ['the next item', 11, item(1, 2)],
    ['its second paragraph', 12, item(1, 2, 2)],
    ['an item of the next part', 16, item(2, 1)],
    ['a button of the page', 18, null],
  ])('%s (line %i) is at %j', (_, line, place) => {
    expect(at(line)).toEqual(place);
  });

  it('leave out blank lines and nothing else', () => {
    expect(paragraphs.map(({ line }) => line)).toEqual([1, 3, 5, 7, 9, 11, 12, 14, 16, 18]);
    expect(paragraphs.map(({ text }) => text).join('')).toBe(article.replace(/\s*\r\n\s*/g, ''));
  });

  it('begin anew in every part: prose before its first item belongs to no item', () => {
    const text = '开头。\n一、甲\n(一)有的。\n二、乙\n引子。\n(二)还有。\n再有。';
    expect(parseArticle(text).map(({ place }) => place)).toEqual([
      opening,
      null,
      item(1, 1),
      null,
      null,
      item(2, 2),
      item(2, 2, 2),
    ]);
  });

  it('are the same only with the same part, item and paragraph', () => {
    expect(samePlace(item(1, 2), item(1, 2))).toBe(true);
    for (const other of [item(2, 2), item(1, 1), item(1, 2, 2)])
      expect(samePlace(item(1, 2), other)).toBe(false);
    expect(placeName(opening)).toBe('opening, paragraph 1');
    expect(placeName(item(3, 6))).toBe('part 3, item 6, paragraph 1');
  });
});

describe('an edition held against an article of our own', () => {
  it('has no fault where every number is right', () => {
    expect(verify()).toEqual([]);
    expect(verifyShared()).toEqual([]);
  });

  it('is counted', () => {
    const report = verifyArticle(edition, article);
    expect(report.figures).toBe(10);
    expect(report.phrases).toBe(14);
    expect(report.numbersInText).toBe(article.match(/\d+(\.\d+)?|[一二三四五六七八九十]+/g)?.length);
  });

  it('does not mind Unix line endings', () => {
    const unix = article.replaceAll('\r\n', '\n');
    expect(verify({}, unix)).toEqual([]);
    expect(verifyShared({}, unix)).toEqual([]);
  });

  it.each<[string, string, Partial<Edition>]>([
    ['a wrong digit', 'a.wells.count', changed('a.wells.count', { printed: '16' })],
    ['a lost zero', 'a.roads.length', changed('a.roads.length', { printed: '12.5' })],
    ['万 for 亿', 'a.roads.money', changed('a.roads.money', { unit: '万元' })],
    ['no scale for 亿', 'a.roads.money', changed('a.roads.money', { unit: '元' })],
    ['a scale where none stands', 'a.wells.count', changed('a.wells.count', { unit: '万个' })],
    ['another measure word', 'a.wells.count', changed('a.wells.count', { unit: '户' })],
    ['a hedge of another kind', 'a.helped.count', changed('a.helped.count', { qualifier: 'about' })],
    ['a hedge where none stands', 'a.wells.count', changed('a.wells.count', { qualifier: 'at-least' })],
  ])('%s is a fault of the number', (_, where, more) => {
    const faults = verify(more);
    expect(faults.filter(({ kind }) => kind === 'number').map((fault) => fault.where)).toEqual([where]);
    // The true number of the text then belongs to nothing.
    expect(kindsOf(faults)).toEqual(['number', 'uncovered']);
  });

  it.each([
    ['a wrong growth', { printed: '9' }],
    ['a growth in the wrong direction', { direction: 'down' }],
  ] as const)('%s is a fault of the number', (_, more) => {
    const [villages] = indicators;
    if (villages?.change === undefined) throw new Error('no growth');
    const faults = verify(changed(villages.id, { change: { ...villages.change, ...more } }));
    expect(inShort(faults)).toEqual(['number a.villages.count', 'uncovered line 5']);
    expect(faults[1]?.message).toContain('“8”');
  });

  it('a phrase that does not stand in the article is a fault', () => {
    const faults = verify(withEvidence('a.wells.count', { ...item(2, 1), phrase: '挖井15处' }));
    const [fault] = faults.filter(({ kind }) => kind === 'phrase');
    expect(fault?.where).toBe('a.wells.count');
    expect(fault?.message).toContain('nor anywhere else');
    expect(kindsOf(faults)).toEqual(['phrase', 'uncovered']);
  });

  it.each([
    ['another item', item(1, 1)],
    ['another part', item(1, 2)],
    ['another paragraph', item(2, 1, 2)],
    ['the opening', opening],
  ])('a phrase said to stand in %s is a fault that names its line', (_, place) => {
    const faults = verify(withEvidence('a.wells.count', { ...place, phrase: '打井15处' }));
    expect(faults.find(({ kind }) => kind === 'phrase')?.message).toContain('line 16');
    expect(kindsOf(faults)).toEqual(['phrase', 'uncovered']);
  });

  it('a phrase that stands twice in its paragraph names no place', () => {
    const twice = article.replace('打井15处,', '打井15处,又打井15处,');
    const faults = verify({}, twice);
    expect(kindsOf(faults)).toEqual(['phrase']);
    expect(faults[0]?.message).toContain('2 times');
  });

  it('a phrase of a second place is held too', () => {
    const parks = indicators.find(({ id }) => id === 'a.parks.count');
    const faults = verify(
      changed('a.parks.count', {
        alsoAt: [{ ...item(1, 1), phrase: '养护7处' }, ...(parks?.alsoAt?.slice(1) ?? [])],
      }),
    );
    expect(kindsOf(faults)).toEqual(['number', 'phrase', 'uncovered']);
  });

  it('a phrase of a statement is held too', () => {
    const [claim] = edition.claims;
    if (claim === undefined) throw new Error('no statement');
    const faults = verify({ claims: [{ ...claim, evidence: { ...opening, phrase: '十分整洁' } }] });
    expect(inShort(faults)).toEqual(['phrase a.tidy']);
  });

  it('a number of the text that belongs to nothing is a fault', () => {
    const faults = verify(without('a.roads.money'));
    expect(inShort(faults)).toEqual(['uncovered line 9']);
    expect(faults[0]?.message).toContain('“2.4”');
  });

  it('one of two numbers grown together is missed by itself', () => {
    expect(kindsOf(verify(without('a.patrols.people')))).toEqual(['uncovered']);
    expect(kindsOf(verify(without('a.patrols.households')))).toEqual(['uncovered']);
  });

  it('a Chinese numeral that belongs to nothing is a fault', () => {
    const faults = verify({}, article.replace('机制照常。', '机制照常,三百人参加。'));
    expect(faults.map(({ kind }) => kind)).toEqual(['uncovered']);
    expect(faults[0]?.message).toContain('“三百”');
  });

  it('a number outside any place is covered by a reason or is a fault', () => {
    const { noIndicators } = edition;
    const faults = verify({ noIndicators: noIndicators.filter(({ phrase }) => phrase !== '某年鉴(9)') });
    expect(inShort(faults)).toEqual(['uncovered line 1']);
  });

  it('a reason that nothing in the text needs is a fault', () => {
    const faults = verify({
      noIndicators: [...edition.noIndicators, { phrase: '第九次', reason: { zh: '试', en: '试' } }],
    });
    expect(inShort(faults)).toEqual(['unused-reason 第九次']);
  });

  it.each<[string, Edition['sentences'], readonly string[]]>([
    [
      'that share a sentence without the edition’s saying so',
      edition.sentences.slice(1),
      ['a.roads.length a.roads.money'],
    ],
    [
      'that are said to share one and do not',
      [...edition.sentences, ['a.helped.count', 'a.rate.rate']],
      ['a.helped.count a.rate.rate'],
    ],
    [
      'of which the edition names only some',
      [
        ...edition.sentences.filter((ids) => !ids.includes('a.helped.count')),
        ['a.helped.count', 'a.patrols.people'],
      ],
      ['a.helped.count a.patrols.households a.patrols.people', 'a.helped.count a.patrols.people'],
    ],
  ])('figures %s are a fault', (_, sentences, wheres) => {
    const faults = verifyShared({ sentences });
    expect(kindsOf(faults)).toEqual(['sentence']);
    expect(faults.map(({ where }) => where)).toEqual(wheres);
  });

  it('a full stop and a semicolon end a sentence', () => {
    for (const stop of '。;')
      expect(kindsOf(verifyShared({}, article.replace('公里,投入', `公里${stop}投入`)))).toEqual([
        'sentence',
      ]);
  });

  it('a reading that changes a character is a fault', () => {
    const faults = verify(
      withEvidence('a.patrols.people', { ...item(1, 2), phrase: '巡查85312名', reading: '巡查86户312名' }),
    );
    expect(inShort(faults)).toContain('reading a.patrols.people');
  });

  it('a phrase longer than is quoted at a time is a fault', () => {
    const wells = '打'.repeat(longestPhrase - 2);
    const text = article.replace('打井15处', `${wells}井15处`);
    const faults = verify(withEvidence('a.wells.count', { ...item(2, 1), phrase: `${wells}井15处` }), text);
    expect(inShort(faults)).toEqual(['length a.wells.count']);
    const fits = verify(
      withEvidence('a.wells.count', { ...item(2, 1), phrase: `${wells.slice(2)}井15处` }),
      text,
    );
    expect(fits).toEqual([]);
  });
});

describe.skipIf(articleText === null)('the edition of 2021, the article being at hand', () => {
  const real = articleText ?? '';
  const faultsOf = (of: Edition, text: string) => verifyArticle(of, text).faults;

  it('has no fault', () => {
    const report = verifyArticle(suining2021, real);
    expect(report.faults).toEqual([]);
    expect(verifySentences(suining2021, real)).toEqual([]);
    expect(report.numbersInText).toBeGreaterThan(150);
  });

  it('objects to every single digit changed in the article', () => {
    const digits = [...real.matchAll(/\d/g)].map(({ index }) => index);
    expect(digits.length).toBeGreaterThan(300);
    const passed = digits.filter((at) => {
      const other = String((Number(real[at]) + 1) % 10);
      return faultsOf(suining2021, `${real.slice(0, at)}${other}${real.slice(at + 1)}`).length === 0;
    });
    expect(passed.map((at) => real.slice(at - 6, at + 6))).toEqual([]);
  });

  it('objects when a figure of it is written with another digit', () => {
    for (const { id, printed } of suining2021.indicators) {
      const last = Number(printed.at(-1));
      const other = `${printed.slice(0, -1)}${(last + 1) % 10}`;
      const misprinted = suining2021.indicators.map((i) => (i.id === id ? { ...i, printed: other } : i));
      const faults = faultsOf({ ...suining2021, indicators: misprinted }, real);
      expect(faults, id).toContainEqual(expect.objectContaining({ kind: 'number', where: id }));
    }
  });

  it('objects when a figure or a reason is left out of the edition', () => {
    for (const { id } of suining2021.indicators.filter(({ alsoAt }) => alsoAt === undefined)) {
      const indicators = suining2021.indicators.filter((i) => i.id !== id);
      const found = kindsOf(faultsOf({ ...suining2021, indicators }, real));
      // The one school department is also covered by the reason for “6+7+1”.
      if (id !== 'monitoring.alert-departments.termly') expect(found, id).toEqual(['uncovered']);
    }
    const needless = suining2021.noIndicators.filter(({ phrase }) => {
      const noIndicators = suining2021.noIndicators.filter((reason) => reason.phrase !== phrase);
      return faultsOf({ ...suining2021, noIndicators }, real).length === 0;
    });
    // Every 第一书记 of the text stands within “1名第一书记”, which has a reason of its own.
    expect(needless.map(({ phrase }) => phrase)).toEqual(['第一书记']);
  });
});

describe('the command that holds the edition against a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const path = (name: string) => join(folder, name);
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'tools/verify/run.ts', ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  beforeAll(() => writeFileSync(path('other.txt'), article));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['says how to call it without a file', [], 'Usage'],
    ['names a file that does not exist', [path('missing.txt')], 'missing.txt'],
  ])('ends with 2 and %s', (_, args, said) => {
    expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
  });

  it('ends with 1 and lists the faults of another text', () => {
    const { status, stdout, stderr } = run(path('other.txt'));
    expect(status).toBe(1);
    expect(stderr).toContain('phrase  funding.linkage.total');
    expect(stderr).toContain('uncovered  line 9');
    expect(stdout).toMatch(/\d+ faults/);
  });

  it.skipIf(articleText === null)('ends with 0 for the article itself', () => {
    const { status, stdout, stderr } = run(articleFile);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${suining2021.indicators.length} figures`);
    expect(stdout).toContain('nothing is missing');
  });
});
