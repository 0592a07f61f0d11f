import { sizeOf } from '../pages/box';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { everyCombination } from '../pages/slice';
import { slideFaults } from '../pages/stage';
import { addRules } from '../pages/style';

for (const { size, theme, language, tag } of everyCombination({
  size: ['1280 × 720', '1366 × 768', '1920 × 1080', '3840 × 2160', '2560 × 1080', '6656 × 1792'],
  theme: ['light', 'dark', 'contrast'],
  language: ['zh', 'en'],
}))
  test(`every slide fits ${size}, ${theme}, ${language}`, { tag }, async ({ page, stage }) => {
    await remembers(page, 'theme', theme);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await stage.open(`#/present/1?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.evaluate(() => document.fonts.ready);
    const { width, height } = sizeOf(size);
    await page.setViewportSize({ width, height });
    const addresses = await stage.addresses();
    // Each part of the article has one at least, and the title is of none.
    expect(addresses.length).toBeGreaterThan(published.sections.length);
    for (const address of addresses) {
      await stage.show(address);
      expect.soft(await slideFaults(page), address).toEqual([]);
    }
    // A wall wide enough for two shows two, and no other does.
    await expect(page.locator('.st-wall > .st-box')).toHaveCount(width / height > 3.2 ? 2 : 1);
  });

test('slides with every digit, under filters and asked for fit too', async ({ page, stage }) => {
  test.setTimeout(120_000);
  for (const language of ['zh', 'en'])
    for (const query of ['exact=1', 'sector=medical,water', 'sector=funds', 'sector=education,housing']) {
      await stage.open(`#/present/1?${query}&lang=${language}`);
      for (const address of (await stage.addresses()).slice(0, query === 'exact=1' ? undefined : 5)) {
        await stage.show(address);
        expect.soft(await slideFaults(page), address).toEqual([]);
      }
    }
  for (const address of [
    '#/present/4?figure=policy.partner-team.count',
    '#/present/4?figure=monitoring.new-households.count&lang=en',
    '#/present/4?figure=funding.linkage.total&exact=1',
  ]) {
    await stage.show(address);
    expect.soft(await slideFaults(page), address).toEqual([]);
  }
});

test('the measure notices what is wrong', async ({ page, stage }) => {
  await stage.open('#/present/income');
  expect(await slideFaults(page)).toEqual([]);
  await addRules(page, '.st-beside .st-name { font-size: 20px; margin-top: -3rem }');
  const faults = (await slideFaults(page)).join('\n');
  expect(faults).toContain('small: ');
  expect(faults).toContain(' over ');
  await addRules(page, '.st-title { white-space: nowrap; margin-left: 40rem }');
  expect((await slideFaults(page)).join('\n')).toContain('outside: ');
});
