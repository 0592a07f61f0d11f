import { browserStart } from '../pages/browser-start';
import { Dashboard } from '../pages/dashboard';
import { faintTexts } from '../pages/pixels';
import { expect, test } from '../pages/quiet-page';
import { Stage } from '../pages/stage';

// Chromium's night mode, on a system in the light.
test.use({
  colorScheme: 'light',
  launchOptions: { ...browserStart, args: [...browserStart.args, '--enable-features=WebContentsForceDark'] },
});

for (const theme of ['跟随系统', '浅色', '深色', '高对比'])
  test(`what a browser darkens can be read, charts too: ${theme}`, async ({ page }) => {
    test.slow();
    const dashboard = new Dashboard(page);
    await dashboard.open('');
    for (let press = 0; press < 4 && (await dashboard.themeSwitch.textContent()) !== theme; press += 1)
      await dashboard.themeSwitch.click();
    await expect(dashboard.themeSwitch).toHaveText(theme);
    for (const address of ['#/area/funding', '#/growth', '#/area/villages']) {
      await dashboard.open(address);
      await dashboard.chartsAlive();
      const texts = page.locator('svg.recharts-surface text:visible');
      // Until the screen has come to rest.
      await expect.poll(() => faintTexts(page, texts), { message: address, timeout: 15_000 }).toEqual([]);
    }
    const stage = new Stage(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const slide of [2, 3, 6]) {
      await stage.open(`#/present/${slide}`);
      const texts = stage.slide.locator('.st-number, .st-name, .st-years p, .st-year');
      expect(await faintTexts(page, texts), `slide ${slide}`).toEqual([]);
    }
  });
