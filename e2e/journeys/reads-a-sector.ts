import { hop, ready } from '../pages/dashboard';
import { layoutFaults } from '../pages/layout';
import { figuresOfSectors, published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';
import { findingOfSectors } from '../pages/sectors';

const pairs = [
  ['medical', 'education'],
  ['housing', 'water'],
  ['employment', 'industry'],
  ['funds', 'infrastructure'],
  ['assistance', 'monitoring'],
] as const;
const pages: readonly (readonly string[])[] = [...published.sectors.map(({ id }) => [id]), ...pairs];

for (const sectors of pages) {
  const address = `#/?sector=${sectors.join(',')}`;

  test(`the page of ${sectors.join(' and ')} is written, and nothing of it is missing`, async ({
    page,
    dashboard,
    figure,
  }) => {
    const own = figuresOfSectors(...sectors);
    await page.setViewportSize({ width: 1366, height: 768 });
    await dashboard.open(address);
    await expect(dashboard.title).toHaveText(findingOfSectors(...sectors));
    await expect(dashboard.main.getByRole('heading').filter({ hasText: /项指标|主要指标/ })).toHaveCount(0);

    const shown = await dashboard.shownIds();
    for (const { id } of own) expect(shown, id).toContain(id);
    // And nothing that is another sector's.
    for (const id of shown) expect(own.map((one) => one.id)).toContain(id);

    const said = (await dashboard.main.textContent()) ?? '';
    const stressed = await dashboard.main.locator('strong').allTextContents();
    for (const { text, verdict } of published.claims.filter((claim) =>
      claim.sectors.some((sector) => sectors.includes(sector)),
    )) {
      if (verdict === null) expect(said).toContain(text.zh);
      else expect(stressed, text.zh).toContain(verdict.zh);
    }
    // What is open, and whom to ask.
    await expect(dashboard.main.getByRole('heading', { level: 2, name: '待核' })).toBeVisible();
    expect(said).toMatch(/请向.+核实。/);

    for (const language of ['zh', 'en'])
      for (const size of [
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(size);
        await hop(page, `${address}&lang=${language}`);
        await ready(page);
        await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en');
        // The row of chips above the page is tried by its own journeys.
        const faults = (await layoutFaults(page)).filter((fault) => !/over “(条线|Sector)”/.test(fault));
        expect.soft(faults, `${language} ${size.width}`).toEqual([]);
      }

    await test.step('a figure opens its phrase and closes back', async () => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await hop(page, `${address}&lang=zh`);
      await ready(page);
      const lead = dashboard.headlines.first();
      const id = await lead.getAttribute('data-indicator');
      const evidence = own.find((one) => one.id === id)?.evidence;
      await lead.click();
      await expect(figure.dialog).toContainText(evidence?.phrase ?? 'no phrase');
      await figure.leave(`${address}&lang=zh`);
      await expect(dashboard.title).toHaveText(findingOfSectors(...sectors));
    });
  });
}
