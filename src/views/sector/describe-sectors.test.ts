import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesSectors, selectIndicators } from '../../derive/sector-filter';
import { parseEdition } from '../../edition/parse-edition';
import { sectorQuestions } from '../../edition/plan';
import { referencesOf } from '../../edition/template';
import type { Edition } from '../../edition/types';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeSectors, type SectorsView } from './describe-sectors';
import { questionOf } from './sector-story';

const edition: Edition = suining2021;
const sectorIds: readonly string[] = edition.sectors.map(({ id }) => id);
const pairs = sectorIds.flatMap((a, i) => sectorIds.slice(i + 1).map((b) => [a, b] as const));
const pageOf = (sectors: readonly string[], language: 'zh' | 'en' = 'zh', of = edition) =>
  describeSectors(createContext(localeOf(language), of, new Set(sectors)));

/** Every figure of the article that a page shows as an answer, in a statement of its own column, or below. */
const shownIn = ({ rows, also }: SectorsView): readonly string[] => [
  ...rows.flatMap(({ cells }) =>
    cells.flatMap(({ answers, statements }) => [
      ...answers.map(({ figure }) => figure.indicatorId),
      ...statements.flatMap(({ figures }) => figures.map(({ indicatorId }) => indicatorId)),
    ]),
  ),
  ...also.map(({ figure }) => figure.indicatorId),
];

const saidIn = ({ rows }: SectorsView): readonly string[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements.map(({ id }) => id)));

function holdsAll(sectors: readonly string[], of = edition): void {
  const choice = new Set(sectors);
  const at = sectors.join();
  const page = pageOf(sectors, 'zh', of);
  expect([...shownIn(page)].sort(), at).toEqual(
    selectIndicators(of, choice)
      .map(({ id }) => id)
      .sort(),
  );
  expect([...saidIn(page)].sort(), at).toEqual(
    of.claims
      .filter((claim) => matchesSectors(choice, claim.sectors))
      .map(({ id }) => id)
      .sort(),
  );
  expect(page.nothing, at).toBeNull();
  expect(JSON.stringify(page), at).not.toMatch(/undefined|NaN|[\uE000-\uE002]/);
}

describe('the page of one sector or several', () => {
  it.each(sectorIds)('has every figure and every statement of %s once', (sector) => {
    holdsAll([sector]);
  });

  it('has them for all pairs', () => {
    expect(pairs).toHaveLength(91);
    for (const pair of pairs) holdsAll(pair);
  });

  it('has them for any choice', () => {
    fc.assert(
      fc.property(fc.subarray([...sectorIds], { minLength: 3 }), (sectors) => holdsAll(sectors)),
      { numRuns: 40 },
    );
  }, 30_000);

  it.each(sectorIds)('%s leads with a written finding, never with a count', (sector) => {
    for (const language of ['zh', 'en'] as const) {
      const { title, rows } = pageOf([sector], language);
      expect(edition.prose[language][`sector.${sector}.title`]).toBeDefined();
      expect(title.text).toBe(rows[0]?.finding.text);
      expect(title.text).not.toMatch(/项指标|主要指标|\bfigures\b/);
      expect(title.pieces.some(({ figure }) => figure !== null)).toBe(true);
    }
  });

  it('says the finding of each chosen sector, in the order of the filter', () => {
    const { title } = pageOf(['education', 'medical']);
    expect(title.text).toBe(
      '2021年1—9月为脱贫人口报销住院（含重症门诊）费用2.41亿元（6.96万人次），县域内个人支付比例稳定在3.3%左右；义务教育阶段学生无人辍学，累计为家庭经济困难学生发放教育资助金11428万元',
    );
  });

  it('a finding names only figures of its sector, and types no digit of a figure', () => {
    for (const sector of sectorIds)
      for (const template of [edition.prose.zh, edition.prose.en].map(
        (p) => p[`sector.${sector}.title`] ?? '',
      )) {
        for (const { name } of referencesOf(template))
          if (!['year', 'previousYear'].includes(name))
            expect(edition.indicators.find(({ id }) => id === name)?.sectors, name).toContain(sector);
        expect(template.replace(/\{[^}]*\}/g, '').replace(/1—9月|4G/g, ''), sector).not.toMatch(/\d/);
      }
  });

  it('names its columns by question and leaves out what no chosen sector answers', () => {
    expect(pageOf(['water']).questions.map(({ name }) => name)).toEqual(['办成多少', '守住了什么']);
    expect(pageOf(['medical', 'education']).questions.map(({ name }) => name)).toEqual([
      '投入多少',
      '惠及多少',
      '守住了什么',
    ]);
    for (const pair of pairs) {
      const { questions, rows } = pageOf(pair);
      for (const { id } of questions)
        expect(rows.some(({ cells }) => cells.some(({ question }) => question === id))).toBe(true);
      for (const { cells } of rows)
        for (const { question } of cells) expect(questions.map(({ id }) => id)).toContain(question);
    }
  });

  it('keeps period and scope with every figure', () => {
    for (const sector of sectorIds)
      for (const { cells } of pageOf([sector]).rows)
        for (const figure of cells.flatMap(({ answers, statements }) => [
          ...answers.map((answer) => answer.figure),
          ...statements.flatMap(({ figures }) => figures),
        ])) {
          const { period, scope } = edition.indicators.find(({ id }) => id === figure.indicatorId) ?? {};
          if (period !== undefined) expect(figure.context).toContain(period.zh);
          if (scope !== undefined) expect(figure.context).toContain(scope.zh);
        }
  });

  it('draws the two years where a growth is stated', () => {
    const growing = pageOf(['income', 'funds', 'employment']).rows.flatMap(({ cells }) =>
      cells.flatMap(({ answers }) => answers.flatMap(({ trend }) => trend?.current.indicatorId ?? [])),
    );
    expect(growing.sort()).toEqual(
      edition.indicators.flatMap(({ id, change }) => (change === undefined ? [] : id)).sort(),
    );
  });

  it('a worked-out figure stands under its own sector’s numbers, and says what it rests on', () => {
    for (const sector of sectorIds)
      for (const { cells } of pageOf([sector]).rows)
        for (const { figure, words } of cells.flatMap(({ answers }) =>
          answers.flatMap(({ derived }) => derived),
        )) {
          const check = edition.checks.find(({ id }) => id === figure.derivedBy);
          expect(words).toContain(check?.name.zh);
          if (check?.condition !== undefined) expect(words).toContain(check.condition.zh);
        }
    const [medical] = pageOf(['medical']).rows;
    const derived = medical?.cells[0]?.answers[0]?.derived[0];
    expect(derived?.figure.text).toBe('约3460元');
  });

  it('says a figure of many sectors once, below the columns', () => {
    const { also } = pageOf(['medical', 'education']);
    expect(also.map(({ figure }) => figure.text)).toEqual(['30项', '3766人']);
    // Where the sector that it belongs to first is chosen too, it is an answer of that one.
    expect(pageOf(['medical', 'assistance']).also.map(({ figure }) => figure.text)).not.toContain('3766人');
  });

  it('a statement stresses the article’s own word and says its number once', () => {
    const held = pageOf(['housing']).rows[0]?.cells.find(({ question }) => question === 'held');
    expect(held?.statements[0]?.sentence.text).toBe('脱贫户住房隐患73户全部整改到位');
    expect(held?.statements[0]?.verdict).toBe('全部整改到位');
    expect(held?.answers.map(({ figure }) => figure.text)).not.toContain('73户');
  });

  it('quotes phrases of the article, each once, with where it stands', () => {
    for (const sector of sectorIds) {
      const quotes = pageOf([sector]).rows.flatMap((row) => row.quotes);
      const phrases = quotes.flatMap((group) =>
        group.quotes.map(({ phrase }) => phrase.map(({ text }) => text).join('')),
      );
      expect(phrases.length, sector).toBeGreaterThan(2);
      expect(new Set(phrases).size, sector).toBe(phrases.length);
      const known = [...edition.indicators, ...edition.claims].map(({ evidence }) => evidence.phrase);
      for (const phrase of phrases) expect(known, phrase).toContain(phrase);
      for (const { place } of quotes) expect(place).toMatch(/段$/);
    }
  });

  it('says what is open and whom to ask, for every sector', () => {
    for (const sector of sectorIds) expect(pageOf([sector]).rows[0]?.open, sector).toMatch(/。请向.+核实。$/);
    expect(pageOf(['education']).rows[0]?.open).toContain('请向教育部门');
  });

  it('is empty in words where an edition has no figure of the sector', () => {
    const empty: Edition = {
      ...edition,
      indicators: edition.indicators.map((indicator) =>
        indicator.sectors.includes('water') ? { ...indicator, sectors: ['infrastructure'] } : indicator,
      ),
    };
    expect(pageOf(['water'], 'zh', empty).nothing).toBe('没有“饮水”条线的指标。');
  });
});

describe('the plan of the sectors', () => {
  it('names every sector, and every figure of it once', () => {
    for (const { id } of edition.sectors) {
      const plan = edition.plan.sectors.find((planned) => planned.id === id);
      const named = [
        ...sectorQuestions.flatMap((question) => plan?.answers[question] ?? []),
        ...(plan?.also ?? []),
      ];
      const own = edition.indicators.filter(({ sectors }) => sectors.includes(id)).map((i) => i.id);
      expect([...named].sort(), id).toEqual([...own].sort());
    }
  });
});

describe('an edition without a plan', () => {
  const read = parseEdition(
    JSON.parse(readFileSync(new URL('../../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const county = read.edition;

  it('places every figure by unit and name, and has a finding by rule', () => {
    for (const { id } of county.sectors) holdsAll([id], county);
    holdsAll(
      county.sectors.map(({ id }) => id),
      county,
    );
    expect(pageOf(['water-office'], 'zh', county).title.text).toMatch(/^水利建设投入2\.4亿元/);
  });

  it.each([
    ['water.works.invested', 'putIn'],
    ['water.projects.reserved', 'planned'],
    ['opening.income.average', 'earned'],
    ['water.tap.households', 'reached'],
    ['grain.fields.area', 'built'],
  ])('%s answers %s', (id, question) => {
    const found = county.indicators.find((indicator) => indicator.id === id);
    expect(found === undefined ? null : questionOf(found)).toBe(question);
  });
});
