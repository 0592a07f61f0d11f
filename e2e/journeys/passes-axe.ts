import type { Page } from 'playwright/test';
import { screens } from '../pages/areas';
import { bringAxe, violations } from '../pages/axe';
import { Dashboard } from '../pages/dashboard';
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
type Language = (typeof languages)[number];
const [slice, rest] = sliceAndRest({ address: addresses, theme: themes, language: languages });

/** What axe finds on these screens, by the screen, and on what opens over one of them. */
async function faultsOf(
  page: Page,
  theme: string,
  screensToSee: readonly { readonly address: string; readonly language: Language }[],
  language: Language,
) {
  await remembers(page, 'theme', theme);
  // A colour on its way from one theme to another is none of either.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await new Dashboard(page).open(`#/?lang=${language}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await bringAxe(page);
  const faults: Record<string, readonly string[]> = {};
  const look = async (place: string) => {
    const found = await violations(page);
    if (found.length > 0) faults[place] = found;
  };
  for (const seen of screensToSee) {
    await step(page, asking(seen.address, `lang=${seen.language}`));
    await look(`${seen.address} ${seen.language}`);
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
  return faults;
}

for (const { theme, language, tag } of everyCombination({ theme: themes, language: languages })) {
  // A test of the slice takes the slice of both languages, the other test of its theme takes the rest.
  const { combinations, isSlice } = tag.length === 0 ? slice : rest;
  const seen = combinations.filter((one) => one.theme === theme);
  test(`axe finds nothing on ${isSlice ? 'a slice' : 'the rest'} of the screens, ${theme}`, {
    tag,
  }, async ({ page }) => {
    test.setTimeout(180_000);
    expect(await faultsOf(page, theme, seen, language)).toEqual({});
  });
}
