import { sizeOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { everyCombination } from '../pages/slice';
import { slideFaults } from '../pages/stage';
import { addRules } from '../pages/style';

/** Smallest type on a slide, in pixels of a slide 1080 high. */
const least = 24;

for (const { size, theme, language, tag } of everyCombination({
  size: ['1280 × 720', '1366 × 768', '1920 × 1080', '3840 × 2160', '2560 × 1080', '6656 × 1792'],
  theme: ['light', 'dark', 'contrast'],
  language: ['zh', 'en'],
}))
  test(`every slide fits ${size}, ${theme}, ${language}`, { tag }, async ({ page, stage }) => {
    await remembers(page, 'theme', theme);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`#/present/1?lang=${language}`);
    await page.locator('.st-wall > .st-box').first().waitFor();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.evaluate(() => document.fonts.ready);
    const { width, height } = sizeOf(size);
    await page.setViewportSize({ width, height });
    const count = Number(/(\d+)$/.exec((await page.locator('.st-foot b').first().textContent()) ?? '')?.[1]);
    expect(count).toBe(21);
    for (let slide = 1; slide <= count; slide += 1) {
      await stage.show(`#/present/${slide}?lang=${language}`);
      expect.soft(await slideFaults(page, least), `slide ${slide}`).toEqual([]);
    }
    // A wall wide enough for two shows two, and no other does.
    await expect(page.locator('.st-wall > .st-box')).toHaveCount(width / height > 3.2 ? 2 : 1);
  });

test('slides with every digit, under filters and asked for fit too', async ({ page, stage }) => {
  test.setTimeout(120_000);
  for (const language of ['zh', 'en'])
    for (const query of ['exact=1', 'sector=medical,water', 'sector=funds', 'sector=education,housing'])
      for (let slide = 1; slide <= (query === 'exact=1' ? 21 : 5); slide += 1) {
        const address = `#/present/${slide}?${query}&lang=${language}`;
        await (slide === 1 ? stage.open(address) : stage.show(address));
        expect.soft(await slideFaults(page, least), address).toEqual([]);
      }
  for (const address of [
    '#/present/4?figure=policy.partner-team.count',
    '#/present/4?figure=monitoring.new-households.count&lang=en',
    '#/present/4?figure=funding.linkage.total&exact=1',
  ]) {
    await stage.show(address);
    expect.soft(await slideFaults(page, least), address).toEqual([]);
  }
});

test('the measure notices what is wrong', async ({ page, stage }) => {
  await stage.open('#/present/3');
  expect(await slideFaults(page, least)).toEqual([]);
  await addRules(page, '.st-beside .st-name { font-size: 20px; margin-top: -3rem }');
  const faults = (await slideFaults(page, least)).join('\n');
  expect(faults).toContain('small: ');
  expect(faults).toContain(' over ');
  await addRules(page, '.st-title { white-space: nowrap; margin-left: 40rem }');
  expect((await slideFaults(page, least)).join('\n')).toContain('outside: ');
});
