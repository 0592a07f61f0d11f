import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeArea } from '../screen/describe-area';
import { describeStage } from './describe-stage';
import type { SlideView } from './stage-view';

const contextOf = (sectors: readonly string[] = [], language: 'zh' | 'en' = 'zh') =>
  createContext(localeOf(language), suining2021, new Set(sectors));
const stage = (sectors: readonly string[] = [], agenda: readonly string[] = []) =>
  describeStage(contextOf(sectors), agenda);

type PictureSlide = Extract<SlideView, { kind: 'picture' }>;
const isPicture = (slide: SlideView): slide is PictureSlide => slide.kind === 'picture';

describe('the story', () => {
  it('has every slide, in its order, without a filter', () => {
    expect(stage().slides.map(({ id }) => id)).toEqual(suining2021.plan.slides.map(({ id }) => id));
  });

  it('tells each area and both chapters in one slide or two', () => {
    const areas = stage()
      .slides.filter(isPicture)
      .map(({ section }) => section);
    for (const { id, kind } of suining2021.sections) {
      if (kind === 'overview') continue;
      const slides = areas.filter((section) => section === id).length;
      expect(slides, id).toBeGreaterThanOrEqual(1);
      expect(slides, id).toBeLessThanOrEqual(2);
    }
  });

  it('says what the screens say: the same findings, the same pictures', () => {
    const context = contextOf();
    for (const slide of describeStage(context, []).slides.filter(isPicture)) {
      if (slide.id === 'income') continue;
      const view = describeArea(context, slide.section);
      const pictures = view.blocks.flatMap((block) => (block.kind === 'group' ? block.pictures : []));
      // A slide may have a picture for whose figures the panel has rows.
      const picture = pictures.find(({ id }) => id === slide.picture?.id);
      if (picture !== undefined) expect(slide.picture, slide.id).toEqual(picture);
      expect([view.title.text, slide.picture?.title.text], slide.id).toContain(slide.title.text);
      expect(slide.source).toBe(view.source);
    }
  });

  it('shows at most four figures beside a picture, and none of them twice', () => {
    for (const slide of stage().slides.filter(isPicture)) {
      const drawn = (slide.picture?.figures ?? []).map((f) => f.indicatorId);
      const beside = slide.figures.map(({ indicatorId }) => indicatorId);
      expect(beside.length, slide.id).toBeLessThanOrEqual(4);
      expect(
        beside.filter((id) => drawn.includes(id)),
        slide.id,
      ).toEqual([]);
      expect(new Set(beside).size).toBe(beside.length);
    }
  });

  it('shows the four stated growths, the largest first', () => {
    const growth = stage().slides.find(({ kind }) => kind === 'growths');
    if (growth?.kind !== 'growths') throw new Error('no growths');
    expect(growth.trends.map(({ change }) => change.text)).toEqual(['+19.2%', '+13.38%', '+7%', '+5.33%']);
  });

  it('counts what was checked', () => {
    const checks = stage().slides.find(({ kind }) => kind === 'checks');
    expect(checks?.title.text).toBe(
      `${suining2021.indicators.length}项指标逐项对原文，14项交叉核对未见矛盾：2项相符，12项量级相容`,
    );
  });
});

describe('an agenda', () => {
  it('chooses slides and their order', () => {
    const { slides, all } = stage([], ['checks', 'area-funding-1', 'title']);
    expect(slides.map(({ id }) => id)).toEqual(['checks', 'area-funding-1', 'title']);
    expect(all).toHaveLength(suining2021.plan.slides.length);
  });

  it('leaves out what the filter leaves nothing of, and is the whole story where nothing is left', () => {
    expect(stage(['medical'], ['title', 'area-funding-1']).slides.map(({ id }) => id)).toEqual(['title']);
    const { slides, all } = stage(['medical'], ['area-funding-1']);
    expect(slides).toBe(all);
  });
});

describe('the story under a filter', () => {
  it('never shows an empty slide, and says which sectors it is of', () => {
    for (const { id } of suining2021.sectors) {
      const { slides } = stage([id]);
      expect(slides.length, id).toBeGreaterThan(1);
      for (const slide of slides.filter(isPicture))
        expect(slide.picture !== null || slide.figures.length > 0, `${id} ${slide.id}`).toBe(true);
      const title = slides[0];
      const name = suining2021.sectors.find((sector) => sector.id === id)?.name.zh ?? '';
      expect(title?.kind === 'title' && title.lead).toContain(name);
    }
  });

  it('shows only figures of the sectors beside a picture', () => {
    const { slides } = stage(['medical', 'water']);
    for (const slide of slides.filter(isPicture))
      for (const { indicatorId } of slide.figures) {
        const sectors = suining2021.indicators.find(({ id }) => id === indicatorId)?.sectors ?? [];
        expect(sectors.some((sector: string) => sector === 'medical' || sector === 'water')).toBe(true);
      }
  });
});

describe('the notes of a slide', () => {
  it('hold the phrase of every figure of the article on it', () => {
    for (const slide of stage().slides.filter(isPicture)) {
      const shown = [...(slide.picture?.figures ?? []), ...slide.figures];
      const noted = slide.notes.phrases.map(({ figure }) => figure.indicatorId);
      for (const figure of shown)
        if (figure.derivedBy === null) expect(noted, slide.id).toContain(figure.indicatorId);
      for (const { phrase } of slide.notes.phrases) expect(phrase.length).toBeGreaterThan(2);
    }
  });

  it('say of every worked-out year before on what it rests', () => {
    const growing = stage()
      .slides.filter(isPicture)
      .filter(({ picture }) => picture?.spec.kind === 'growth');
    expect(growing.length).toBeGreaterThan(2);
    for (const { notes, id } of growing) expect(notes.cautions.join(), id).toContain('按名义增长');
  });

  it('warn of what must not be said, and name the checks with their result', () => {
    const relief = stage().slides.find(({ id }) => id === 'area-relief-1');
    expect(relief?.notes.cautions.join()).toContain('舍入');
    expect(relief?.notes.checks).toContainEqual({
      name: '两类救助之和 ＝ 纳入救助保障',
      verdict: '相符',
    });
  });
});
