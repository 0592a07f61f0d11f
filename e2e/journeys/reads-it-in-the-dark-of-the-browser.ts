import { browserStart } from '../pages/browser-start';
import { faintTexts } from '../pages/pixels';
import { expect, test } from '../pages/quiet-page';
import { sliceAndRest } from '../pages/slice';

// Chromium's night mode, on a system in the light.
test.use({
  colorScheme: 'light',
  launchOptions: { ...browserStart, args: [...browserStart.args, '--enable-features=WebContentsForceDark'] },
});

const themes = ['跟随系统', '浅色', '深色', '高对比'] as const;
const looks = sliceAndRest({
  address: [
    '#/area/funding',
    '#/present/growth',
    '#/growth',
    '#/present/area-relief-1',
    '#/area/villages',
    '#/present/area-employment-1',
  ],
  theme: themes,
});

for (const theme of themes)
  for (const { tag, which, combinations } of looks)
    test(`what a browser darkens can be read: ${theme}, ${which}`, { tag }, async ({
      page,
      dashboard,
      stage,
    }) => {
      test.slow();
      const seen = combinations.filter((one) => one.theme === theme).map(({ address }) => address);
      await dashboard.open('');
      await dashboard.chooseTheme(theme);
      await dashboard.hasTheme(theme);
      for (const address of seen.filter((one) => !one.startsWith('#/present/'))) {
        await dashboard.open(address);
        await dashboard.chartsAlive();
        const drawn = page.locator('section[data-chart] [data-indicator]:not([tabindex="-1"]):visible');
        // The growths are no charts, but bars with words on them.
        const texts =
          (await drawn.count()) > 0
            ? drawn
            : page.locator('main article [data-indicator]:not([tabindex="-1"]):visible');
        // Until the screen has come to rest.
        await expect.poll(() => faintTexts(page, texts), { message: address, timeout: 15_000 }).toEqual([]);
      }
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const address of seen.filter((one) => one.startsWith('#/present/'))) {
        await stage.open(address);
        const texts = stage.slide.locator('.st-number, .st-name, .st-years p, .st-year');
        expect(await faintTexts(page, texts), address).toEqual([]);
      }
    });
