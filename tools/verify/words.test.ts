import { describe, expect, it } from 'vitest';
import type { EditionTexts } from '../../src/edition/texts';
import type { Edition, Evidence, Indicator } from '../../src/edition/types';
import { unitFacts } from '../../src/edition/units';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { suining2021 } from '../../src/indicators/suining-2021/edition';
import { citedSentences } from '../../src/indicators/suining-2021/facts/cited-sentences';
import { articleText } from './article-at-hand';
import { exampleFigure } from './example-figure';
import { ourReasons, type Reasons } from './our-words';
import type { Fault } from './phrases';
import { reportVerbs } from './report-verbs';
import { windowsOf } from './windows';
import { verifyMarks, verifyWords } from './words';

/** An article of our own, with time words, lost characters and a heading that gives a scope. */
const article = [
  '一、抓好道路',
  '(一)修路。整治老区道路。全市累计新修“环城”道路12.50公里,投入2.4亿元;全年养护桥梁6处,桥梁完好率90%。',
  '(二)护路。202119月,为85312名路工购买保险。已修通3个村,汛期抢修道路4次。',
].join('\n');

const item = (n: number) => ({ part: 1, item: n, paragraph: 1 }) as const;
const text = (zh: string, en = 'test') => ({ zh, en });
const after = text('承“累计”，是否适用未说', 'after “cumulative”');
const nineMonths = {
  period: text('2021年1—9月', 'January–September 2021'),
  status: 'reconstructed',
} as const;
const damaged: Evidence = {
  ...item(2),
  phrase: '202119月,为85312名路工购买保险',
  reading: '2021年1—9月,为85户312名路工购买保险',
};

type Row = readonly [
  id: string,
  name: string,
  printed: string,
  unit: Indicator['unit'],
  evidence: Evidence,
  zh: string,
  en: string,
  more?: Partial<Indicator>,
];

const rows: readonly Row[] = [
  [
    'a.roads.length',
    '新修道路',
    '12.50',
    '公里',
    { ...item(1), phrase: '累计新修“环城”道路12.50公里' },
    '某市累计新修“环城”道路{value}。',
    'Cumulatively, {value} of roads was built.',
    { kind: 'total', period: text('累计', 'cumulative') },
  ],
  [
    'a.roads.money',
    '道路投入',
    '2.4',
    '亿元',
    { ...item(1), phrase: '投入2.4亿元' },
    '某市新修道路{a.roads.length}，投入{value}（承“累计”，是否适用未说）。',
    '{value} was put into {a.roads.length} of roads (after “cumulative”).',
    { kind: 'total', period: after },
  ],
  [
    'a.bridges.count',
    '养护桥梁',
    '6',
    '处',
    { ...item(1), phrase: '全年养护桥梁6处' },
    '2021年全年，某市养护桥梁{value}。',
    'Over the whole of 2021, {value} bridges were mended.',
    { yearWords: '全年' },
  ],
  [
    'a.bridges.rate',
    '桥梁完好率',
    '90',
    '%',
    { ...item(1), phrase: '桥梁完好率90%' },
    '2021年，某市桥梁完好率达{value}。',
    'In 2021, {value} of bridges were in good order.',
    { kind: 'rate' },
  ],
  [
    'a.workers.households',
    '购买保险的路工（户）',
    '85',
    '户',
    damaged,
    '2021年1—9月，某市为{value}路工购买保险。',
    'From January to September 2021, {value} were insured.',
    nineMonths,
  ],
  [
    'a.workers.people',
    '购买保险的路工',
    '312',
    '名',
    damaged,
    '2021年1—9月，某市为{value}路工购买保险。',
    'From January to September 2021, {value} road workers were insured.',
    nineMonths,
  ],
  [
    'a.villages.count',
    '老区道路修通的村',
    '3',
    '个',
    { ...item(2), phrase: '已修通3个村' },
    '2021年，某市老区道路已修通{value}村。',
    'In 2021, {value} villages of the old area were reached.',
    { scope: text('老区', 'the old area'), scopeEvidence: { ...item(1), phrase: '整治老区道路' } },
  ],
  [
    'a.repairs.count',
    '抢修道路',
    '4',
    '次',
    { ...item(2), phrase: '汛期抢修道路4次' },
    '2021年汛期，某市抢修道路{value}。',
    'In the flood season of 2021, roads were repaired {number} times.',
    { period: text('2021年汛期', 'flood season of 2021') },
  ],
];

const edition: Edition = {
  ...suining2021,
  place: text('某市', 'a city'),
  claims: [],
  lists: [],
  indicators: rows.map(([id, name, printed, unit, evidence, , , more]) =>
    exampleFigure(id, printed, unit, evidence, { name: text(name), ...more }),
  ),
};
const texts: EditionTexts = {
  sentences: Object.fromEntries(rows.map(([id, , , , , zh, en]) => [id, { zh, en }])),
  speech: {},
  windows: Object.fromEntries(windowsOf(edition, article)),
};
const reasons: Reasons = {
  words: ['的', '为', '达', '承', '是否适用未说'].map((words) => ({ words, reason: 'test' })),
  yearOfOthers: [{ id: 'a.bridges.rate', reason: 'a state' }],
  cumulativeOfOthers: [],
  verbs: { zh: ['新修', '投入', '养护', '达', '购买', '修通', '抢修'], en: ['was', 'were'] },
};

const with_ = (id: string, change: Partial<Indicator>): Edition => ({
  ...edition,
  indicators: edition.indicators.map((i) => (i.id === id ? { ...i, ...change } : i)),
});
const without = (id: string, key: 'period' | 'yearWords' | 'scopeEvidence'): Edition => ({
  ...edition,
  indicators: edition.indicators.map((i) => {
    if (i.id !== id) return i;
    const { [key]: _, ...rest } = i;
    return rest;
  }),
});
const told = (id: string, change: { readonly zh?: string; readonly en?: string }): EditionTexts => {
  const written = texts.sentences[id];
  if (written === undefined) throw new Error(`no sentence of ${id}`);
  return { ...texts, sentences: { ...texts.sentences, [id]: { ...written, ...change } } };
};
const inShort = (faults: readonly Fault[]) => faults.map(({ kind, where }) => `${kind} ${where}`);
const find = (of: Edition, its = texts, why = reasons, from = article) => verifyWords(of, its, from, why);

describe('words held against an article of our own', () => {
  it('have no fault where all of them stand there', () => {
    expect(find(edition)).toEqual([]);
  });

  it.each<[string, Edition, string]>([
    ['a name with a noun of its own', with_('a.bridges.count', { name: text('养护公路桥梁') }), '公路'],
    ['a name of another figure', with_('a.roads.money', { name: text('桥梁投入') }), '桥梁'],
    ['a name whose scope no sentence gives', without('a.villages.count', 'scopeEvidence'), '老区'],
    ['a unit that no reading has', with_('a.workers.people', { name: text('路工（岁）') }), '岁'],
  ])('%s is a fault', (_, wrong, stretch) => {
    const faults = find(wrong).filter(({ kind }) => kind === 'name');
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining(`“${stretch}`)]);
  });

  it('a scope that the article does not say is a fault, there and in the report', () => {
    const wrong = with_('a.villages.count', { scope: text('老区山村', 'x') });
    expect(inShort(find(wrong))).toEqual(['scope a.villages.count', 'cited a.villages.count']);
  });

  const bridges = 'a.bridges.count';
  const workers = 'a.workers.households';

  it.each<[string, string, string, string]>([
    ['no number', bridges, '2021年全年，某市养护桥梁。', 'has its number 0 times'],
    ['its number twice', bridges, '2021年全年，某市养护{value}桥梁{value}。', 'has its number 2 times'],
    ['its number typed', bridges, '2021年全年，某市养护桥梁6处{value}。', 'writes its own number 6'],
    ['a number of another sentence', bridges, '2021年全年，某市3次养护桥梁{value}。', 'writes 3,'],
    ['a number that nothing gives', bridges, 'Of 1,700 bridges, {value} were mended.', 'writes 1700,'],
    ['the year for another period', 'a.roads.length', 'In 2021, {value} of roads was built.', 'writes 2021,'],
    ['an unknown id', bridges, '{a.none.count} was {value}.', 'names a.none.count'],
    ['a growth that is not stated', bridges, '{value} were mended, up {growth}.', 'names growth'],
    ['no word for the year', bridges, '2021年，某市养护桥梁{value}。', 'does not say “全年”'],
    ['no verb', bridges, 'Over the whole of 2021, bridges mended: {value}.', 'no verb'],
    ['no Chinese verb', bridges, '2021年全年，某市桥梁{value}。', 'no verb'],
    ['the measure word before it', bridges, '2021年全年，某市养护处{value}。', 'says “处” twice'],
    ['the measure word behind it', workers, '2021年1—9月，某市为{value}户路工购买保险。', 'says “户” twice'],
    ['the English noun twice', workers, '{value} households were insured.', 'says “households” twice'],
    ['a word of its own', bridges, '2021年全年，某市高标准养护桥梁{value}。', '“高标准”'],
    ['its scope left out', 'a.villages.count', '2021年，某市道路已修通{value}村。', '“老区” of “老区”'],
    ['its period left out', 'a.roads.length', '某市新修“环城”道路{value}。', '“累计” of “累计”'],
  ])('a sentence for a report with %s is a fault', (_, id, sentence, message) => {
    const faults = find(edition, told(id, /[某市]/.test(sentence) ? { zh: sentence } : { en: sentence }));
    expect(new Set(inShort(faults))).toEqual(new Set([`cited ${id}`]));
    expect(faults.map((fault) => fault.message).join('\n')).toContain(message);
  });

  it('a figure without a sentence for a report is a fault', () => {
    const faults = find(edition, { ...texts, sentences: {} });
    expect(inShort(faults)).toEqual(expect.arrayContaining(rows.map(([id]) => `cited ${id}`)));
  });

  it.each<[string, string, Edition]>([
    ['全年 left out', 'a.bridges.count', without('a.bridges.count', 'yearWords')],
    ['a word for the year from elsewhere', 'a.bridges.rate', with_('a.bridges.rate', { yearWords: '年度' })],
    ['累计 left out', 'a.roads.length', without('a.roads.length', 'period')],
    ['an earlier 累计 left out', 'a.roads.money', without('a.roads.money', 'period')],
    ['an earlier 累计 as its own', 'a.roads.money', with_('a.roads.money', { period: text('累计') })],
    ['its own 累计 as an earlier one', 'a.roads.length', with_('a.roads.length', { period: after })],
    ['累计 where none stands', 'a.villages.count', with_('a.villages.count', { period: text('累计') })],
    ['nine months left out', 'a.workers.people', without('a.workers.people', 'period')],
    ['eight months', 'a.workers.people', with_('a.workers.people', { period: text('2021年1—8月') })],
    ['the flood season left out', 'a.repairs.count', without('a.repairs.count', 'period')],
    ['another season', 'a.repairs.count', with_('a.repairs.count', { period: text('2021年冬季') })],
    ['the year as a period too', 'a.bridges.count', with_('a.bridges.count', { period: text('全年') })],
  ])('%s is a fault of the period of %s', (_, id, wrong) => {
    expect(inShort(find(wrong))).toContain(`period ${id}`);
  });

  it.each([
    ['is cut otherwise', '全年养护桥梁6处,桥梁完好率90%'],
    ['is too long', '长'.repeat(121)],
  ])('a window that %s is a fault', (_, window) => {
    const wrong = { ...texts, windows: { ...texts.windows, 'a.bridges.count': window } };
    expect(new Set(inShort(find(edition, wrong)))).toEqual(new Set(['window a.bridges.count']));
  });

  it('a missing window is a fault', () => {
    expect(inShort(find(edition, { ...texts, windows: {} }))).toEqual(rows.map(([id]) => `window ${id}`));
  });

  it.each([
    ['累计新修“环城道路', false],
    ['新修环城”道路', false],
    ['《规划', false],
    ['规划(试行', false],
    ['规划）', false],
    ['”新修“', false],
    ['《规划“一环”（试行）》', true],
  ])('the marks of %j are closed: %s', (phrase, closed) => {
    const list = { evidence: { ...item(1), phrase }, id: 'a.list' };
    const [first] = suining2021.lists;
    if (first === undefined) throw new Error('no list');
    const faults = verifyMarks({ ...edition, lists: [{ ...first, ...list }] });
    expect(faults.length === 0).toBe(closed);
  });

  it('a reason that no text needs is a fault', () => {
    const more = { ...reasons, words: [...reasons.words, { words: '大桥', reason: 'test' }] };
    expect(inShort(find(edition, texts, more))).toEqual(['unused-reason 大桥']);
    const excuse = { ...reasons, cumulativeOfOthers: [{ id: 'a.bridges.rate', reason: 'test' }] };
    expect(inShort(find(edition, texts, excuse))).toEqual(['unused-reason a.bridges.rate']);
  });

  it('a reason holds for its own figures only', () => {
    const wrong = with_('a.bridges.count', { name: text('养护大桥') });
    const allow = (of: readonly string[]) => ({
      ...reasons,
      words: [...reasons.words, { words: '大桥', reason: 'test', of }],
    });
    expect(inShort(find(wrong, texts, allow(['a.bridges.count'])))).toEqual([]);
    expect(inShort(find(wrong, texts, allow(['a.bridges.rate'])))).toEqual([
      'name a.bridges.count',
      'unused-reason 大桥',
    ]);
  });
});

describe.skipIf(articleText === null)('the words of 2021, the article being at hand', () => {
  const real = articleText ?? '';
  const realTexts = builtInTexts;
  const { indicators } = suining2021;
  const faultsOf = (of: Edition = suining2021, its = realTexts) => verifyWords(of, its, real);
  const changed = (change: (i: Indicator) => Indicator): Edition => ({
    ...suining2021,
    indicators: indicators.map(change),
  });
  const rewritten = (zh: (template: string, i: Indicator) => string): EditionTexts => ({
    ...realTexts,
    sentences: Object.fromEntries(
      indicators.map((i) => {
        const template = citedSentences[i.id as keyof typeof citedSentences];
        return [i.id, { ...template, zh: zh(template.zh, i) }];
      }),
    ),
  });
  /** Ids at fault for one kind, so that a fault planted in every figure is found in every one. */
  const wheres = (faults: readonly Fault[], kind: Fault['kind']) =>
    new Set(faults.filter((fault) => fault.kind === kind).map(({ where }) => where));
  const missed = (ids: readonly { readonly id: string }[], found: ReadonlySet<string>) =>
    ids.map(({ id }) => id).filter((id) => !found.has(id));

  it('have no fault', () => {
    expect(faultsOf()).toEqual([]);
  });

  it('object to every number that is typed', () => {
    const typed = rewritten((template, { printed }) => template.replace('{value}', printed));
    expect(missed(indicators, wheres(faultsOf(suining2021, typed), 'cited'))).toEqual([]);
  });

  it('object to every measure word said twice', () => {
    const twice = rewritten((template, { unit }) =>
      template.replace('{value}', `${unitFacts(unit).base}{value}`),
    );
    const faults = faultsOf(suining2021, twice).filter(({ message }) => message.includes('twice'));
    expect(
      missed(
        indicators.filter(({ unit }) => unit !== '%'),
        wheres(faults, 'cited'),
      ),
    ).toEqual([]);
  });

  it('object to a word more in every name, scope and sentence', () => {
    const more = changed((i) => ({ ...i, name: { ...i.name, zh: `${i.name.zh}卓著` } }));
    expect(missed(indicators, wheres(faultsOf(more), 'name'))).toEqual([]);
    const scoped = changed((i) => ({ ...i, scope: { zh: `${i.scope?.zh ?? ''}卓著`, en: 'x' } }));
    const faults = faultsOf(scoped);
    expect(missed(indicators, wheres(faults, 'scope'))).toEqual([]);
    // Nor does a report leave its scope out.
    expect(missed(indicators, wheres(faults, 'cited'))).toEqual([]);
    const grand = rewritten((template) => template.replace('。', '成效卓著。'));
    expect(missed(indicators, wheres(faultsOf(suining2021, grand), 'cited'))).toEqual([]);
  });

  it('object to every period that is left out, taken over or made up', () => {
    const bare = changed(({ period: _, yearWords: __, ...rest }) => rest);
    const said = indicators.filter(
      ({ period, yearWords }) => period !== undefined || yearWords !== undefined,
    );
    expect(said.length).toBeGreaterThan(30);
    expect(missed(said, wheres(faultsOf(bare), 'period'))).toEqual([]);

    const summed = changed((i) => ({ ...i, period: { zh: '累计', en: 'cumulative' } }));
    const others = indicators.filter(({ period }) => period?.zh !== '累计');
    // 全年累计投入 says 累计 of the whole year: there the word for the year objects.
    expect(missed(others, wheres(faultsOf(summed), 'period'))).toEqual([]);
  });

  it('object to every span of dates that nothing reads any more', () => {
    const unread = changed(({ periodEvidence: _, ...rest }) => rest);
    // 住院人次's own phrase has the nine months.
    const others = indicators.filter(
      (i) => i.periodEvidence !== undefined && i.evidence.reading === undefined,
    );
    expect(others).toHaveLength(3);
    expect(missed(others, wheres(faultsOf(unread), 'period'))).toEqual([]);
  });
});

describe('our own words', () => {
  it('have no verb that no sentence needs', () => {
    for (const language of ['zh', 'en'] as const) {
      const written = Object.values(citedSentences).map((template) =>
        template[language].replace(/\{[^}]*\}/g, '|'),
      );
      const has = (sentence: string, verb: string) =>
        language === 'zh' ? sentence.includes(verb) : new RegExp(`\\b${verb}\\b`).test(sentence);
      expect(
        reportVerbs[language].filter((verb) => !written.some((sentence) => has(sentence, verb))),
      ).toEqual([]);
    }
  });

  it('have a reason for every word of ours, once', () => {
    for (const { reason } of [...ourReasons.words, ...ourReasons.yearOfOthers])
      expect(reason.length).toBeGreaterThan(8);
    const keys = ourReasons.words.map(({ words, of }) => `${words} ${of?.join(' ') ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
