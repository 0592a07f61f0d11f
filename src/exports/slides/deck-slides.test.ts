import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import type { Language } from '../../format/number-style';
import { suining2021 } from '../../indicators/suining-2021/edition';
import type { Paragraph, SceneShape } from '../../pictures/plot/scene';
import { createContext } from '../../views/context';
import { describeDeck } from '../../views/slide/describe-deck';
import { plainStage } from '../../views/slide/stage-query';
import type { DeckShape } from '../ooxml/deck/deck';
import { gathered } from './gathered';
import { slideOf } from './write-slides';

const textOf = (paragraphs: readonly Paragraph[] = []): string =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

/** All that is to be read on a shape. */
function saidOn(shape: DeckShape | SceneShape): readonly string[] {
  if (shape.kind === 'group') return shape.shapes.flatMap(saidOn);
  if (shape.kind === 'box') return [textOf(shape.paragraphs)];
  if (shape.kind === 'table')
    return shape.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => textOf(paragraphs)));
  if (shape.kind !== 'chart') return [];
  const { categories, series } = shape.chart;
  const labels = series.flatMap(({ points }) =>
    points.flatMap((point) => (point === null ? [] : [point.text ?? point.format])),
  );
  return [...categories, ...labels];
}

function deckOf(language: Language, sectors: readonly string[] = []) {
  const context = createContext(localeOf(language), suining2021, new Set(sectors));
  return gathered(context, describeDeck(context, plainStage).slides).map((one) => {
    const { texts, shapes } = slideOf(context, one, null);
    const { source = [], ...others } = texts;
    return {
      id: one.slide.id,
      kind: one.slide.kind,
      shapes,
      foot: textOf(source),
      said: [...Object.values(others).map(textOf), ...shapes.flatMap(saidOn)],
    };
  });
}

const decks = (['zh', 'en'] as const).flatMap((language) => [
  ...deckOf(language),
  ...suining2021.sectors.flatMap(({ id }) => deckOf(language, [id])),
]);
const zh = deckOf('zh');
const en = deckOf('en');
const on = (deck: typeof zh, id: string) => deck.find((slide) => slide.id === id);

describe('a slide of a file', () => {
  it('explains the ring where it has one, and only there', () => {
    for (const { id, foot, said } of decks)
      expect(foot.includes('°'), `${id}: ${foot}`).toBe(said.join().includes('°'));
  });

  it('shows both years and what was gained where a growth is its subject', () => {
    for (const id of ['village-economy', 'area-employment-1']) {
      const slide = on(zh, id);
      expect(slide?.said.join(), id).toMatch(/约增.*°/);
      expect(slide?.said, id).toEqual(expect.arrayContaining(['2020年', '2021年']));
    }
    expect(on(en, 'growth')?.said.join()).toContain('about CNY 1,765 more°');
  });

  it('has no head over columns that it does not name', () => {
    for (const { id, said } of decks)
      for (const head of ['事项', '内容', 'Subject', 'What is said']) expect(said, id).not.toContain(head);
  });

  it('says a verdict once', () => {
    const said = on(zh, 'held')?.said.join() ?? '';
    expect(said.match(/全覆盖/g)).toHaveLength(1);
    expect(said).toContain('300个村部门帮扶');
  });

  it('names what is counted beside a sum of money', () => {
    const said = on(en, 'area-funding-2')?.said.join() ?? '';
    for (const counted of ['108,300 items', '819 projects', '868 projects', '86 projects'])
      expect(said).toContain(counted);
  });

  it('says which checks are left to the data notes', () => {
    const slide = zh.find(({ kind }) => kind === 'checks');
    expect(slide?.said.join()).toContain('另8项见数据说明');
  });

  it('keeps its tables above its foot', () => {
    for (const { id, shapes } of decks)
      for (const shape of shapes)
        if (shape.kind === 'table') expect(shape.box.y + shape.box.height, id).toBeLessThanOrEqual(492);
  });

  it('names the four who help each village, and how many villages are praised', () => {
    expect(on(zh, 'area-policy-1')?.said.join()).toContain('第一书记');
    expect(on(zh, 'recognitions')?.said.join('|')).toMatch(/\|17\s*个村/);
  });
});
