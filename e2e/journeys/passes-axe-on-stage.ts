import { lookWithAxe } from '../pages/axe';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { sliceAndRest } from '../pages/slice';

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
const looks = sliceAndRest({ address: addresses, theme: themes });

for (const theme of themes)
  for (const { tag, which, combinations } of looks)
    test(`axe finds nothing on ${which} of the stage, ${theme}`, { tag }, async ({ page, stage }) => {
      test.setTimeout(180_000);
      await remembers(page, 'theme', theme);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await stage.open('#/present/1');
      const look = await lookWithAxe(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const { address } of combinations.filter((one) => one.theme === theme)) {
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
    });
