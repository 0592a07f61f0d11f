import { lookWithAxe } from '../pages/axe';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { everyCombination, sliceAndRest } from '../pages/slice';

/** Besides the slides as they are. */
const others = [
  '#/present/growth?figure=funding.linkage.total',
  '#/present/area-relief-1?spot=relief.parts',
  '#/present/area-villages-1?spot=villages.roads.length',
  '#/present/99',
  '#/present/growth?rotate=20',
  '#/present/area-monitoring-2?view=presenter',
];

const themes = ['light', 'dark', 'contrast'] as const;

for (const theme of themes)
  for (const { tag, which } of sliceAndRest({ theme: themes }))
    test(`axe finds nothing on ${which} of the stage, ${theme}`, { tag }, async ({ page, stage }) => {
      test.setTimeout(180_000);
      await remembers(page, 'theme', theme);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await stage.open('#/present/1');
      const look = await lookWithAxe(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const looks = everyCombination({ address: [...(await stage.addresses()), ...others], theme: themes });
      for (const { address } of looks.filter((one) => one.theme === theme && one.tag.length === tag.length)) {
        await stage.show(address);
        await look(address);
      }
      await stage.show('#/present/growth');
      for (const key of ['g', 'e', 'q', '?', '/']) {
        await stage.press(key);
        await expect(stage.dialog).toBeVisible();
        await look(`open by ${key}`);
        await stage.press('Escape');
        await expect(stage.dialog).toBeHidden();
      }
    });
