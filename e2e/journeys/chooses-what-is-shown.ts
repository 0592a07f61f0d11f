import { expect, test } from '../pages/quiet-page';

/* The made-up county of the tests, whose file has no plan. */
const file = 'e2e/another-county.edition.json';

test('chooses what the dashboard shows of an edition without a plan', async ({ page, dashboard }) => {
  await dashboard.open('#/edition');
  const main = page.getByRole('main');
  await main.locator('input[type=file]').first().setInputFiles(file);
  await expect(main.getByText(/云溪县/).first()).toBeVisible();
  await page.getByRole('link', { name: '4 看板预览' }).click();
  const panel = main.getByRole('region', { name: '看板上放什么' });
  const fold = (name: string) => panel.locator('details', { has: page.getByText(name, { exact: true }) });
  const picture = /^比率 · 主要农作物耕种收综合机械化率71\.5%/;

  await test.step('a picture by rule is taken away, and offered with the reason', async () => {
    await fold('粮食生产').locator('summary').click();
    await fold('粮食生产')
      .getByRole('button', { name: /^去掉：比率/ })
      .click();
    const offer = fold('粮食生产').getByRole('listitem').filter({ hasText: picture });
    await expect(offer).toContainText('没有自动画');
    await expect(offer.getByRole('button', { name: /^加上：/ })).toBeFocused();
  });

  await test.step('the headlines are others', async () => {
    const headlines = fold('头条指标');
    while ((await headlines.getByRole('listitem').count()) > 1)
      await headlines
        .getByRole('button', { name: /^去掉：/ })
        .last()
        .click();
    await headlines.getByRole('combobox').selectOption({ label: '植树 320万株' });
    await expect(headlines.getByRole('listitem')).toHaveCount(2);
  });

  await test.step('the dashboard follows', async () => {
    await main.getByRole('link', { name: '看总览' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('植树320万株');
    await page
      .getByRole('link', { name: /粮食生产/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('粮食总产量');
    await expect(main.getByRole('heading', { name: /综合机械化率/ })).toHaveCount(0);
    await expect(main.getByText('主要农作物耕种收综合机械化率').first()).toBeVisible();
  });

  await test.step('back in the preview the choices stand, and can be taken back', async () => {
    await page.goBack();
    await page.goBack();
    await expect(fold('头条指标').getByRole('listitem')).toHaveCount(2);
    await fold('粮食生产').locator('summary').click();
    await fold('粮食生产')
      .getByRole('button', { name: /^加上：比率/ })
      .click();
    await expect(fold('粮食生产').getByRole('button', { name: /^去掉：比率/ })).toBeFocused();
  });
});
