import { bringAxe, violations } from '../pages/axe';
import { Dashboard } from '../pages/dashboard';
import { asking, everyScreen, step } from '../pages/every-screen';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { SearchDialog } from '../pages/search-dialog';

// A hundred screens: recording each of them takes longer than looking at it.
test.use({ trace: 'off' });

const figure = 'figure=funding.linkage.total';
const addresses = [
  ...everyScreen,
  asking('#/area/funding', figure),
  asking('#/', 'figure=monitoring.new-households.count'),
  '#/nowhere',
  asking('#/growth', 'sector=water&year=2020&exact=1'),
  asking('#/indicators', 'q=zzzz'),
];

for (const theme of ['light', 'dark', 'contrast'] as const)
  for (const language of ['zh', 'en'] as const)
    test(`axe finds nothing on any screen, ${theme}, ${language}`, async ({ page }) => {
      // About ten seconds on an idle machine.
      test.setTimeout(180_000);
      await remembers(page, 'theme', theme);
      // A colour on its way from one theme to another is none of either.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const dashboard = new Dashboard(page);
      await dashboard.open(`#/?lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await bringAxe(page);
      const faults: Record<string, readonly string[]> = {};
      const look = async (place: string) => {
        const found = await violations(page);
        if (found.length > 0) faults[place] = found;
      };
      for (const address of addresses) {
        await step(page, asking(address, `lang=${language}`));
        await look(address);
      }

      await step(page, asking('#/area/monitoring', `lang=${language}`));
      await expect(page.getByRole('dialog')).toHaveCount(0);
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
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('keys');
      await page.keyboard.press('Escape');

      const tables = page.getByRole('main').locator('button[aria-expanded="false"]');
      while ((await tables.count()) > 0) await tables.first().click();
      await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
      await look('tables of the pictures');
      expect(faults).toEqual({});
    });
