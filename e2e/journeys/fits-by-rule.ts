import { sizeOf } from '../pages/box';
import { madeUpYear, serveYears } from '../pages/made-up-years';
import { expect, test } from '../pages/quiet-page';
import { slideFaults } from '../pages/slide-faults';

/** It has no plan and no sentences, as an edition from a workbook, and names that nobody shortened for a wall. */
const next = madeUpYear({ year: 2022, before: ['suining-2021'] });

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
