import { everyPlaceInDigits } from '../pages/areas';
import { lookWithAxe } from '../pages/axe';
import { asking, lookAround } from '../pages/every-screen';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { everyCombination, sliceAndRest } from '../pages/slice';

const themes = ['light', 'dark', 'contrast'] as const;
const languages = ['zh', 'en'] as const;
const [slice, rest] = sliceAndRest({ address: everyPlaceInDigits, theme: themes, language: languages });

for (const { theme, language, tag } of everyCombination({ theme: themes, language: languages })) {
  // A test of the slice takes the slice of both languages, the other test of its theme takes the rest.
  const { combinations, which } = tag.length === 0 ? slice : rest;
  test(`axe finds nothing, ${which}, ${theme}`, { tag }, async ({ page, dashboard }) => {
    test.setTimeout(180_000);
    await remembers(page, 'theme', theme);
    // A colour on its way from one theme to another is none of either.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await dashboard.open(`#/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const look = await lookWithAxe(page);
    const seen = combinations.filter((one) => one.theme === theme);
    const places = seen.map((one) => asking(one.address, `lang=${one.language}`));
    await lookAround(page, language, places, look);
    await page.keyboard.press('Escape');

    const tables = dashboard.main.locator('button[aria-expanded="false"]');
    while ((await tables.count()) > 0) await tables.first().click();
    await expect(dashboard.main.getByRole('table').first()).toBeVisible();
    await look('tables of the pictures');
  });
}
