import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../edition/parse-edition';
import { talkLengths } from '../../edition/plan';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeDeck } from './describe-deck';
import type { SlideView } from './describe-slide';
import { plainStage, type StageQuery } from './stage-query';
import { layoutOf } from './varied';

const languages = ['zh', 'en'] as const;
const pairs = [
  'medical,education',
  'housing,water',
  'industry,funds',
  'assistance,employment',
  'income,relocation',
];
const choices = ['', ...suining2021.sectors.map(({ id }) => id), ...pairs].map((sectors) =>
  sectors.split(',').filter((id) => id !== ''),
);

const deck = (sectors: readonly string[], query: Partial<StageQuery> = {}, language: 'zh' | 'en' = 'zh') =>
  describeDeck(createContext(localeOf(language), suining2021, new Set(sectors)), { ...plainStage, ...query });

const decks = choices.flatMap((sectors) =>
  languages.flatMap((language) =>
    talkLengths.map((minutes) => ({
      name: `${sectors.join('+') || 'whole'}, ${language}, ${minutes} minutes`,
      sectors,
      language,
      ...deck(sectors, { minutes }, language),
    })),
  ),
);

const ofSectors = (sectors: readonly string[], own: readonly string[]) =>
  sectors.length === 0 || own.some((sector) => sectors.includes(sector));

describe.each(decks)('the deck of $name', ({ sectors, language, slides, annex }) => {
  const told = slides.filter(({ id }) => !annex.has(id));

  it('has every figure and every statement', () => {
    const shown = new Set(slides.flatMap(({ figures }) => figures.map(({ indicatorId }) => indicatorId)));
    const said = new Set(slides.flatMap(({ statements }) => statements));
    const { indicators, claims, lists } = suining2021;
    const wanted = <T extends { readonly id: string; readonly sectors: readonly string[] }>(
      all: readonly T[],
    ) => all.filter((one) => ofSectors(sectors, one.sectors)).map(({ id }) => id);
    expect(wanted(indicators).filter((id) => !shown.has(id))).toEqual([]);
    expect(wanted([...claims, ...lists]).filter((id) => !said.has(id))).toEqual([]);
  });

  it('begins with the cover and ends with an end, and has each slide once', () => {
    expect(told[0]?.kind).toBe('cover');
    expect(told[told.length - 1]?.kind).toBe('end');
    const ids = slides.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is titled by findings: no count, no name of a sector or section, no name of a figure with its number', () => {
    const names = [...suining2021.sectors, ...suining2021.sections].map(({ name }) => name[language]);
    for (const slide of told) {
      if (slide.kind === 'cover') continue;
      const { id, title } = slide;
      expect(title.text, id).not.toMatch(/^[^，]*\d+项指标|\bfigures\b/);
      expect(names, id).not.toContain(title.text);
      for (const { name, text } of slide.figures) expect(title.text, id).not.toBe(`${name}${text}`);
      for (const { name, text } of slide.figures) expect(title.text, id).not.toBe(`${name}: ${text}`);
      expect(title.text, id).not.toMatch(/°|推算|复原|载明|口径|区间|worked out|restored/);
    }
  });

  it('has titles of two lines at most', () => {
    for (const { id, kind, title } of told)
      if (kind !== 'message' && kind !== 'statements')
        expect(title.text.length, id).toBeLessThanOrEqual(language === 'zh' ? 48 : 96);
  });

  it('has no two neighbours alike, and one number alone only where it is all that a sector has', () => {
    told.slice(1).forEach((slide, i) => {
      expect(layoutOf(slide), slide.id).not.toBe(layoutOf(told[i] ?? slide));
    });
    const ofNumbers = told.filter(({ kind }) => kind === 'numbers' || kind === 'picture');
    for (const { id, kicker, figures } of ofNumbers)
      if (ofNumbers.filter((slide) => slide.kicker === kicker).length > 1)
        expect(figures.length, id).toBeGreaterThan(1);
  });
});

describe('the whole story', () => {
  it('begins with the message and the bottom line, and ends with what comes next; checks are in the annex', () => {
    const { slides, annex } = deck([]);
    const told = slides.filter(({ id }) => !annex.has(id)).map(({ kind }) => kind);
    expect(told.slice(0, 4)).toEqual(['cover', 'message', 'held', 'growths']);
    expect(told.slice(-2)).toEqual(['next', 'end']);
    expect(annex.has('checks')).toBe(true);
  });

  it('is longer the more time there is', () => {
    const counts = talkLengths.map((minutes) => {
      const { slides, annex } = deck([], { minutes });
      return slides.filter(({ id }) => !annex.has(id)).length;
    });
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(talkLengths.length);
  });

  it('shows the four stated growths, the largest first', () => {
    const growth = deck([]).slides.find(({ kind }) => kind === 'growths');
    if (growth?.kind !== 'growths') throw new Error('no growths');
    expect(growth.trends.map(({ change }) => change.text)).toEqual(['+19.2%', '+13.38%', '+7%', '+5.33%']);
  });

  it('draws no figure beside the picture that already shows it', () => {
    for (const slide of deck([]).slides)
      if (slide.kind === 'picture') {
        const drawn = slide.picture.figures.map(({ indicatorId }) => indicatorId);
        expect(
          slide.rows.filter(({ indicatorId }) => drawn.includes(indicatorId)),
          slide.id,
        ).toEqual([]);
      }
  });
});

describe('the cover', () => {
  const widthOf = (text: string) =>
    [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.5), 0);

  it.each(languages)('says in two or three short lines what the next slide says in full: %s', (language) => {
    for (const sectors of choices.filter((chosen) => chosen.length !== 1 || chosen[0] !== '')) {
      const [cover, next] = deck(sectors, {}, language).slides;
      if (cover?.kind !== 'cover' || next === undefined) throw new Error('no cover');
      // A cover of one sector that says all of its findings is followed by what was done.
      if (next.kind !== 'message') expect(sectors, sectors.join()).toHaveLength(1);
      const full = next.kind === 'message' ? [next.message.opening.text, next.message.results.text] : [];
      expect(cover.lines.length, sectors.join()).toBeGreaterThan(1);
      expect(cover.lines.length, sectors.join()).toBeLessThan(4);
      for (const { text } of cover.lines) {
        expect(widthOf(text), text).toBeLessThanOrEqual(language === 'zh' ? 18 : 29);
        expect(full).not.toContain(text);
      }
    }
  });

  it('joins the names of sectors as a sentence does', () => {
    const titleOf = (sectors: readonly string[]) => deck(sectors, {}, 'en').slides[0]?.title.text;
    expect(titleOf(['medical', 'education'])).toBe('Health care and education');
    expect(titleOf(['water', 'income', 'funds'])).toBe('Drinking water, income and village economy, funds');
  });
});

describe('the cells of the areas', () => {
  it.each(languages)('each say one figure in few words: %s', (language) => {
    const areas = deck([], {}, language).slides.find(({ kind }) => kind === 'areas');
    if (areas?.kind !== 'areas') throw new Error('no areas');
    for (const { section, short } of areas.areas) {
      expect(
        short.pieces.filter(({ figure }) => figure !== null),
        section,
      ).toHaveLength(1);
      expect([...short.text].length, short.text).toBeLessThanOrEqual(language === 'zh' ? 15 : 54);
    }
  });
});

describe('the deck of any two sectors', () => {
  const ids = suining2021.sectors.map(({ id }) => id);
  const all = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));

  it('has no two neighbours alike, at any length', () => {
    expect(all).toHaveLength(91);
    for (const pair of all)
      for (const minutes of talkLengths) {
        const { slides, annex } = deck(pair, { minutes });
        const told = slides.filter(({ id }) => !annex.has(id)).map(layoutOf);
        expect(
          told.filter((layout, i) => layout === told[i - 1]),
          `${pair.join('+')}, ${minutes} minutes`,
        ).toEqual([]);
      }
  });

  it('begins with the findings of both', () => {
    for (const pair of all) {
      const [, findings] = deck(pair, { minutes: 3 }).slides;
      if (findings?.kind !== 'message') throw new Error(`no findings of ${pair.join()}`);
      expect(findings.message.opening.text).not.toBe('');
      expect(findings.message.results.text).not.toBe('');
    }
  });
});

describe('a sector with few facts', () => {
  it('has a row for each on one slide, and ends with the work that goes on', () => {
    const { slides, annex } = deck(['housing']);
    const told = slides.filter(({ id }) => !annex.has(id));
    expect(told.map(({ kind }) => kind)).toEqual(['cover', 'numbers', 'end']);
    const [, facts, end] = told;
    if (facts?.kind !== 'numbers' || end?.kind !== 'end') throw new Error('no facts');
    expect([...facts.large.map(({ figure }) => figure), ...facts.rows].map(({ text }) => text)).toEqual([
      '73户',
      '1.42万套',
      '304户',
    ]);
    expect(facts.statements).toContain('policy.unsafe-homes-mended');
    expect(end.message.text).toContain('房屋确权');
  });

  it('leaves a sector with pictures of its own as it is', () => {
    expect(deck(['relocation']).slides.map(({ kind }) => kind)).toContain('picture');
  });
});

describe('an edition without a plan', () => {
  const read = parseEdition(
    JSON.parse(readFileSync(new URL('../../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { edition } = read;

  it.each(talkLengths)('has a deck of slides that differ, titled by what they say: %i minutes', (minutes) => {
    for (const sectors of [[], ...edition.sectors.map(({ id }) => [id])]) {
      const context = createContext(localeOf('zh'), edition, new Set(sectors));
      const { slides, annex } = describeDeck(context, { ...plainStage, minutes });
      const told = slides.filter(({ id }) => !annex.has(id));
      expect(told.length, sectors.join()).toBeGreaterThan(3);
      told.slice(1).forEach((slide, i) => {
        expect(layoutOf(slide), slide.id).not.toBe(layoutOf(told[i] ?? slide));
        if (slide.kind === 'picture' || slide.kind === 'numbers')
          expect(
            slide.title.pieces.some(({ figure }) => figure !== null),
            slide.id,
          ).toBe(true);
      });
    }
  });
});

describe('an agenda', () => {
  it('chooses slides and their order, and may add a figure', () => {
    const { slides, all } = deck([], {
      agenda: ['checks', 'area-funding-2', 'figure:funding.linkage.total', 'title'],
    });
    expect(slides.map(({ id }) => id)).toEqual([
      'checks',
      'area-funding-2',
      'figure:funding.linkage.total',
      'title',
    ]);
    expect(all.length).toBeGreaterThan(suining2021.plan.slides.length);
  });

  it('names its whole annex by one word', () => {
    const { slides, annex } = deck([], { agenda: ['title', 'annex'] });
    expect(slides.map(({ id }) => id)).toEqual(['title', ...annex]);
    expect(annex.size).toBeGreaterThan(5);
  });

  it('leaves out what the filter leaves nothing of, and is the story of the sectors where nothing is left', () => {
    expect(deck(['medical'], { agenda: ['title', 'area-funding-2'] }).slides.map(({ id }) => id)).toEqual([
      'title',
    ]);
    const lost = deck(['medical'], { agenda: ['area-funding-2'] });
    expect(lost.slides.length).toBeGreaterThan(2);
    expect(lost.agendaLost).toBe(true);
    expect(deck(['medical'], { agenda: ['title', 'area-funding-2'] }).agendaLost).toBe(false);
  });
});

describe('the notes of a slide', () => {
  const shownOn = (slide: SlideView) => slide.figures.filter(({ derivedBy }) => derivedBy === null);

  it('hold the phrase of every figure of the article on it', () => {
    for (const slide of deck([]).slides) {
      const noted = slide.notes.phrases.map(({ figure }) => figure.indicatorId);
      for (const { indicatorId } of shownOn(slide)) expect(noted, slide.id).toContain(indicatorId);
      for (const { phrase } of slide.notes.phrases) expect(phrase.length).toBeGreaterThan(2);
    }
  });

  it('warn of what must not be said, and name the checks with their result', () => {
    const relief = deck([]).slides.find(({ id }) => id === 'area-relief-1');
    expect(relief?.notes.cautions.join()).toContain('舍入');
    expect(relief?.notes.checks).toContainEqual({ name: '两类救助之和 ＝ 纳入救助保障', verdict: '相符' });
  });
});
