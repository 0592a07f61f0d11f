import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../derive/check';
import { sayBare, sayFigure, sayResult } from '../format/figure';
import type { Locale } from '../format/locale';
import { localeOf } from '../format/locale';
import type { SentenceText } from '../format/sentence';
import { suining2021 } from '../indicators/suining-2021/edition';
import { type Context, createContext } from './context';
import { describeTrend } from './figure/figure-view';
import { describeArea } from './screen/describe-area';
import { describeGrowth } from './screen/describe-growth';
import type { Block, View } from './view';

const areas = suining2021.plan.sections.map(({ id }) => id);
const choices = fc.subarray(suining2021.sectors.map(({ id }) => id));
const locales = fc.record({ language: fc.constantFrom('zh' as const, 'en' as const), exact: fc.boolean() });
const screens = fc.constantFrom<string>('growth', ...areas);

const contextOf = (locale: Locale, sectors: readonly (typeof suining2021.sectors)[number]['id'][]): Context =>
  createContext(locale, suining2021, new Set(sectors));

/** Every sentence of a view that carries figures. */
function sentencesOf(view: View): readonly SentenceText[] {
  const ofBlock = (block: Block): readonly SentenceText[] => {
    if (block.kind !== 'group') return [];
    const { title, pictures, held, derived, notes } = block;
    return [
      ...(title === null ? [] : [title]),
      ...pictures.flatMap((picture) =>
        picture.caution === null ? [picture.title] : [picture.title, picture.caution],
      ),
      ...held.map(({ sentence }) => sentence),
      ...derived.map(({ formula }) => formula),
      ...notes,
    ];
  };
  return [view.title, view.lead, ...view.blocks.flatMap(ofBlock)];
}

/** The ways in which a figure may be written in a sentence. */
function spellings(
  { locale, edition, results }: Context,
  id: string,
  derivedBy: string | null,
): readonly string[] {
  if (derivedBy === 'increase') {
    const trend = describeTrend(locale, edition, indicatorOf(edition, id));
    return trend?.increaseText == null ? [] : [trend.increaseText];
  }
  if (derivedBy !== null) {
    const result = results.find(({ check }) => check.id === derivedBy);
    return result === undefined ? [] : [sayResult(result, locale)];
  }
  const indicator = edition.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) return [];
  const { change } = indicator;
  return [
    sayFigure(indicator, locale),
    sayBare(indicator, locale),
    ...(change === undefined ? [] : [`${change.printed}%`, `+${change.printed}%`]),
  ];
}

describe('every sentence, for every filter, language and way with numbers', () => {
  it('says of each figure what the data says', () => {
    fc.assert(
      fc.property(choices, locales, screens, (sectors, { language, exact }, screen) => {
        const context = contextOf(localeOf(language, exact), sectors);
        const view = screen === 'growth' ? describeGrowth(context) : describeArea(context, screen);
        for (const { pieces } of sentencesOf(view)) {
          for (const { text, figure } of pieces) {
            if (figure === null) continue;
            const known = spellings(context, figure.indicatorId, figure.derivedBy);
            // A written note shortens a figure (1.1万): its digits must be the figure's own.
            const printed =
              context.edition.indicators.find(({ id }) => id === figure.indicatorId)?.printed ?? '';
            expect(known.includes(text) || text.startsWith(printed), `${screen} ${sectors}: ${text}`).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('leaves no number of a template without its figure in titles and leads', () => {
    for (const language of ['zh', 'en'] as const) {
      const context = contextOf(localeOf(language), []);
      for (const area of areas) {
        const { title, lead } = describeArea(context, area);
        const bare = [...title.pieces, ...lead.pieces]
          .filter(({ figure }) => figure === null)
          .map(({ text }) => text);
        // Years, nine months and the names 6+3 and 14th Five-Year are no figures.
        const rest = bare
          .join(' ')
          .replace(/20(20|21|22)年?|1—9月|“6\+3”|14th Five-Year|2020|2022|2021/g, '');
        expect(rest, `${language} ${area}`).not.toMatch(/\d/);
      }
    }
  });

  it('describes a picture by the figures that it shows, and no others', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...areas), (sectors, area) => {
        const view = describeArea(contextOf(localeOf('zh'), sectors), area);
        for (const block of view.blocks) {
          if (block.kind !== 'group') continue;
          for (const { description, table } of block.pictures) {
            for (const row of table.rows) {
              const figure = row.find((cell) => cell.figure !== null)?.figure;
              if (figure !== undefined && figure !== null) expect(description).toContain(figure.text);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('says under a filter only figures of the chosen sectors in title and lead', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...areas), (sectors, area) => {
        if (sectors.length === 0) return;
        const context = contextOf(localeOf('zh'), sectors);
        const { title, lead } = describeArea(context, area);
        for (const { figure } of [...title.pieces, ...lead.pieces]) {
          const indicator = suining2021.indicators.find(({ id }) => id === figure?.indicatorId);
          if (indicator !== undefined)
            expect(indicator.sectors.some((id) => sectors.includes(id))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
