import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../edition/parse-edition';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../../views/context';
import { describeDeck } from '../../views/slide/describe-deck';
import { plainStage } from '../../views/slide/stage-query';
import { gathered } from './gathered';

const county = parseEdition(
  JSON.parse(readFileSync(new URL('../../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
);
if (!county.ok) throw new Error('the county is no edition');

const decks = [suining2021, county.edition].flatMap((edition) =>
  [[], ...edition.sectors.map(({ id }) => [id])].map((sectors) => {
    const context = createContext(localeOf('zh'), edition, new Set(sectors));
    const { slides } = describeDeck(context, plainStage);
    return { at: `${edition.id} ${sectors.join()}`, slides, joined: gathered(context, slides) };
  }),
);

describe('slides of a file', () => {
  it('say everything that the slides of the wall say, once and in their order', () => {
    for (const { at, slides, joined } of decks)
      expect(
        joined.flatMap(({ of }) => of.map(({ id }) => id)),
        at,
      ).toEqual(slides.map(({ id }) => id));
  });

  it('keep every figure, every phrase and every statement', () => {
    for (const { at, joined } of decks)
      for (const { slide, of } of joined)
        for (const one of of) {
          expect(slide.figures, at).toEqual(expect.arrayContaining([...one.figures]));
          expect(slide.notes.phrases, at).toEqual(expect.arrayContaining([...one.notes.phrases]));
          expect(slide.statements, at).toEqual(expect.arrayContaining([...one.statements]));
        }
  });

  it('show a statement and the lonely figure behind it together', () => {
    const context = createContext(localeOf('zh'), suining2021, new Set(['housing', 'environment']));
    const { slides } = describeDeck(context, plainStage);
    const found = gathered(context, slides).find(({ of }) => of.length > 1);
    expect(found?.of.map(({ kind }) => kind)).toEqual(['statements', 'numbers']);
    expect(found?.slide.kind).toBe('numbers');
    expect(found?.slide.title.text).toContain('全部整改到位');
  });

  it('put short tables of two sections beside each other', () => {
    const context = createContext(localeOf('zh'), county.edition, new Set());
    const { slides } = describeDeck(context, plainStage);
    const tables = gathered(context, slides).filter(({ slide }) => slide.kind === 'table');
    expect(tables.map(({ of }) => of.length)).toEqual([2, 2]);
    expect(tables[0]?.slide.title.text).toContain('全县总览、粮食生产');
  });
});
