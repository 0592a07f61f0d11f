import { sizeOf } from '../pages/box';
import { madeUpYear, serveYears } from '../pages/made-up-years';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';
import { slideFaults } from '../pages/slide-faults';

/** It has no plan and no sentences, as an edition from a workbook, and names that nobody shortened for a wall. */
const next = madeUpYear({ year: 2022, before: ['suining-2021'] });

/** The same number a little larger or smaller, with as many digits behind the point; shares of a hundred stay what they are. */
const shifted = (printed: string, unit: string, i: number): string =>
  unit === '%' || !/^\d+(\.\d+)?$/.test(printed)
    ? printed
    : (Number(printed) * (0.92 + (i % 7) * 0.04)).toFixed(printed.split('.')[1]?.length ?? 0);

/** With other digits than the year before, so that growths stand beside its figures; some are counted otherwise or left out. */
const grown = madeUpYear({
  year: 2022,
  before: ['suining-2021'],
  printed: Object.fromEntries(
    published.indicators.map(({ id, printed, unit }, i) => [id, shifted(printed, unit, i)]),
  ),
  redefined: published.indicators.filter((_, i) => i % 17 === 3).map(({ id }) => id),
  dropped: published.indicators.filter((_, i) => i % 13 === 7).map(({ id }) => id),
});

for (const language of ['zh', 'en'])
  test(`the divider of the areas fits the wall in an edition by rule, ${language}`, async ({
    page,
    stage,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await serveYears(page, [next]);
    await stage.open(`#/present/areas?edition=${next.id}&with=none&lang=${language}`);
    await page.evaluate(() => document.fonts.ready);
    for (const wall of ['1920 × 1080', '1024 × 768', '2560 × 1080'] as const) {
      const { width, height } = sizeOf(wall);
      await page.setViewportSize({ width, height });
      await expect(stage.slide.getByRole('listitem')).toHaveCount(7);
      expect.soft(await slideFaults(page), wall).toEqual([]);
    }
  });

const computed = /增幅带°|Growth with °/;

for (const language of ['zh', 'en'])
  for (const [name, edition] of Object.entries({ 'the same digits': next, 'other digits': grown }))
    test(`every slide by rule fits the wall beside the year before, ${name}, ${language}`, async ({
      page,
      stage,
    }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await serveYears(page, [edition]);
      await stage.open(`#/present/1?edition=${edition.id}&lang=${language}`);
      await page.evaluate(() => document.fonts.ready);
      const faults: string[] = [];
      for (const wall of ['1920 × 1080', '1366 × 768'] as const) {
        const { width, height } = sizeOf(wall);
        await page.setViewportSize({ width, height });
        await stage.walk(async (slide) => {
          for (const fault of await slideFaults(page)) faults.push(`slide ${slide}, ${wall}: ${fault}`);
          // The sign of a worked-out growth is explained where one stands, and nowhere else.
          const growing = await stage.slide.locator('.st-change', { hasText: '°' }).count();
          const explained = await stage.slide.locator('.st-legend', { hasText: computed }).count();
          if (growing > 0 !== explained > 0)
            faults.push(`slide ${slide}, ${wall}: ${growing} growths, ${explained} notes of them`);
        });
      }
      expect(faults).toEqual([]);
    });
