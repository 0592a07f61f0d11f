import { screens } from '../pages/areas';
import { lookWithAxe } from '../pages/axe';
import { asking, step } from '../pages/every-screen';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { SearchDialog } from '../pages/search-dialog';
import { everyCombination, sliceAndRest } from '../pages/slice';

const figure = 'figure=funding.linkage.total';
const addresses = [
  ...screens,
  asking('#/area/funding', figure),
  asking('#/', 'figure=monitoring.new-households.count'),
  '#/nowhere',
  asking('#/growth', 'sector=water&year=2020&exact=1'),
  asking('#/indicators', 'q=zzzz'),
];

const themes = ['light', 'dark', 'contrast'] as const;
const languages = ['zh', 'en'] as const;
const [slice, rest] = sliceAndRest({ address: addresses, theme: themes, language: languages });

for (const { theme, language, tag } of everyCombination({ theme: themes, language: languages })) {
  // A test of the slice takes the slice of both languages, the other test of its theme takes the rest.
  const { combinations, isSlice } = tag.length === 0 ? slice : rest;
  test(`axe finds nothing on ${isSlice ? 'a slice' : 'the rest'} of the screens, ${theme}`, {
    tag,
  }, async ({ page, dashboard, figure }) => {
    test.setTimeout(180_000);
    await remembers(page, 'theme', theme);
    // A colour on its way from one theme to another is none of either.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await dashboard.open(`#/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const look = await lookWithAxe(page);
    for (const seen of combinations.filter((one) => one.theme === theme)) {
      await step(page, asking(seen.address, `lang=${seen.language}`));
      await look(`${seen.address} ${seen.language}`);
    }

    await step(page, asking('#/area/monitoring', `lang=${language}`));
    await expect(figure.dialog).toHaveCount(0);
    const search = new SearchDialog(page, language);
    await search.opener.click();
    await look('search, empty');
    await search.field.fill('资金');
    await expect(search.results.first()).toBeVisible();
    await look('search, found');
    await search.field.fill('zzzz');
    await look('search, nothing found');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(figure.dialog).toBeVisible();
    await look('keys');
    await page.keyboard.press('Escape');

    const tables = dashboard.main.locator('button[aria-expanded="false"]');
    while ((await tables.count()) > 0) await tables.first().click();
    await expect(dashboard.main.getByRole('table').first()).toBeVisible();
    await look('tables of the pictures');
  });
}
