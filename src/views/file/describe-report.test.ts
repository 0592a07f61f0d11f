import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { citedSentences } from '../../indicators/suining-2021/facts/cited-sentences';
import { createContext } from '../context';
import { describeReport } from './describe-report';
import type { ReportBlock } from './report-view';

const texts = { sentences: citedSentences, speech: {}, windows: {} };
const wanted = { section: null, draws: () => true };
const reportOf = (language: 'zh' | 'en', sectors: readonly string[] = [], section: string | null = null) =>
  describeReport(createContext(localeOf(language), suining2021, new Set(sectors)), texts, '某日', {
    ...wanted,
    section,
  });

const sentencesOf = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
const headingsOf = (blocks: readonly ReportBlock[], level: 1 | 2) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? block.text : []));

describe.each(['zh', 'en'] as const)('a report in %s', (language) => {
  const { blocks } = reportOf(language);

  it('says no sentence twice, and draws no picture twice', () => {
    const said = sentencesOf(blocks).map(({ text }) => text);
    expect(said.filter((text, i) => said.indexOf(text) < i)).toEqual([]);
    const drawn = blocks.flatMap((block) => (block.kind === 'picture' ? block.picture.id : []));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('tells every figure of the edition', () => {
    const told = new Set(
      sentencesOf(blocks).flatMap(({ pieces }) => pieces.map(({ figure }) => figure?.indicatorId)),
    );
    expect(suining2021.indicators.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('names a phrase and its place for every paragraph with a figure of the article', () => {
    const bare = blocks.filter(
      (block) =>
        block.kind === 'paragraph' &&
        block.evidence === null &&
        block.sentences.some(({ pieces }) => pieces.some(({ figure }) => figure !== null)),
    );
    expect(bare).toEqual([]);
  });

  it('does not begin a heading under which nothing stands', () => {
    for (const [i, block] of blocks.entries())
      if (block.kind === 'heading') {
        const next = blocks[i + 1];
        expect(next, block.text).toBeDefined();
        if (next?.kind === 'heading') expect(next.level, block.text).toBeGreaterThan(block.level);
      }
  });

  it.each(suining2021.sections.map(({ id }) => id))(
    'of section %s tells its figures under its subjects',
    (id) => {
      const report = reportOf(language, [], id);
      const told = new Set(
        sentencesOf(report.blocks).flatMap(({ pieces }) => pieces.map(({ figure }) => figure?.indicatorId)),
      );
      for (const indicator of suining2021.indicators)
        if (indicator.section === id) expect(told, indicator.id).toContain(indicator.id);
      expect(headingsOf(report.blocks, 1).length).toBeGreaterThan(1);
    },
  );
});

it('of a sector says its finding, keeps the word of the article, and has no section that the filter empties', () => {
  const { title, of, blocks } = reportOf('zh', ['relocation']);
  expect(`${title}${of}`).toBe('遂宁市乡村振兴2021年度情况（易地搬迁）');
  const said = sentencesOf(blocks)
    .map(({ text }) => text)
    .join('');
  expect(said).toContain('应保尽保');
  expect(headingsOf(blocks, 2)).not.toContain('资金项目');
});
