import { expect, test } from '../pages/quiet-page';

test('a question is answered with the figure and its phrase; one key returns', async ({ page, stage }) => {
  await stage.open('#/present/7');
  const title = await stage.title.textContent();
  await stage.press('/');
  await expect(page.getByRole('dialog', { name: '搜索' })).toBeVisible();
  await page.keyboard.type('农村道路');
  await stage.press('Enter');
  await expect(stage.title).toHaveText('新改建农村道路');
  await expect(stage.slide).toContainText('220');
  await expect(stage.slide.locator('blockquote mark')).toHaveText('220公里');
  await expect(stage.slide).toContainText('三、工作落实（七）');
  await expect.poll(() => stage.address()).toContain('figure=villages.roads.length');
  await stage.press('r');
  await expect(stage.title).toHaveText(title ?? '');
  await expect(stage.position).toHaveText(/^7 \//);
});

test('the answer is large enough for the back row, and a clicker returns too', async ({ stage }) => {
  await stage.open('#/present/7?figure=monitoring.new-households.count');
  await expect(stage.title).toHaveText('新增监测对象（户）');
  // What was damaged is read, with what was put back in a frame.
  await expect(stage.slide.locator('blockquote ins').first()).toBeVisible();
  const size = await stage.slide
    .locator('.st-asked-number .st-number')
    .evaluate((number) => Number.parseFloat(getComputedStyle(number).fontSize));
  expect(size).toBeGreaterThan(200);
  await stage.press('PageDown');
  await expect(stage.position).toHaveText(/^7 \//);
});
