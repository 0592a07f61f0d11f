import type { Page } from 'playwright/test';
import { bringAxe, violations } from '../pages/axe';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { sliceAndRest } from '../pages/slice';
import { Stage } from '../pages/stage';

const addresses = [
  ...Array.from({ length: 21 }, (_, i) => `#/present/${i + 1}`),
  '#/present/3?figure=funding.linkage.total',
  '#/present/13?spot=funding.growth',
  '#/present/13?spot=funding.projects.implemented',
  '#/present/99',
  '#/present/2?rotate=20',
  '#/present/5?view=presenter',
];

const themes = ['light', 'dark', 'contrast'] as const;
const [slice, rest] = sliceAndRest({ address: addresses, theme: themes });

for (const theme of themes) {
  /** Opens the stage in the theme; what it gives back says what axe finds there, by the place. */
  const begin = async (page: Page) => {
    await remembers(page, 'theme', theme);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const stage = new Stage(page);
    const faults: Record<string, readonly string[]> = {};
    const look = async (place: string) => {
      const found = await violations(page);
      if (found.length > 0) faults[place] = found;
    };
    await stage.open('#/present/1');
    await bringAxe(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    return { stage, faults, look };
  };
  const addressesOf = ({ combinations }: typeof slice) =>
    combinations.filter((one) => one.theme === theme).map(({ address }) => address);

  test(`axe finds nothing on the stage, ${theme}`, async ({ page }) => {
    const { stage, faults, look } = await begin(page);
    for (const address of addressesOf(slice)) {
      await stage.show(address);
      await look(address);
    }
    await stage.show('#/present/3');
    for (const key of ['g', 'e', 'q', '?', '/']) {
      await stage.press(key);
      await expect(stage.dialog).toBeVisible();
      await look(`open by ${key}`);
      await stage.press('Escape');
      await expect(stage.dialog).toBeHidden();
    }
    expect(faults).toEqual({});
  });

  test(`axe finds nothing on the rest of the stage, ${theme}`, { tag: rest.tag }, async ({ page }) => {
    test.setTimeout(180_000);
    const { stage, faults, look } = await begin(page);
    for (const address of addressesOf(rest)) {
      await stage.show(address);
      await look(address);
    }
    expect(faults).toEqual({});
  });
}
