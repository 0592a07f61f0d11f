import { bringAxe, violations } from '../pages/axe';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { Stage } from '../pages/stage';

test.use({ trace: 'off' });

const addresses = [
  ...Array.from({ length: 21 }, (_, i) => `#/present/${i + 1}`),
  '#/present/3?figure=funding.linkage.total',
  '#/present/13?spot=funding.growth',
  '#/present/13?spot=funding.projects.implemented',
  '#/present/99',
  '#/present/2?rotate=20',
  '#/present/5?view=presenter',
];

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`axe finds nothing on the stage, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
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
    for (const address of addresses) {
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
