import type { Page } from 'playwright/test';
import type { Dashboard } from '../pages/dashboard';
import { Downloads, expectSound, unpacked } from '../pages/downloads';
import { holdBack } from '../pages/hold-back';
import { expect, test } from '../pages/quiet-page';

const report = '**/assets/write-report-*.js';

/** A pack for the meeting is asked for, and the writer of its report keeps it waiting. */
async function packThatWaits(page: Page, dashboard: Dashboard) {
  const downloads = new Downloads(page);
  await dashboard.open('#/?sector=medical');
  const letGo = await holdBack(page, report);
  await dashboard.downloads.click();
  await downloads.entry('会议包').click();
  return { downloads, letGo };
}

test('a pack for the meeting arrives whole, and says how far it is', async ({ page, dashboard }) => {
  test.slow();
  const { downloads, letGo } = await packThatWaits(page, dashboard);
  await expect(downloads.jobs.getByRole('status')).toContainText(/会议包 3 \/ \d+：报告/);
  await expect(downloads.jobs.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /\d/);
  const { name, bytes } = await downloads.arrives(async () => letGo());
  expect(name).toMatch(/^遂宁市乡村振兴2021年度回顾-会议包（医疗）-\d{8}\.zip$/);
  const files = unpacked(bytes);
  const names = [...files.keys()];
  for (const ending of ['pptx', 'xlsx', 'docx']) {
    const found = names.find((file) => file.endsWith(`.${ending}`)) ?? '';
    await expectSound(files.get(found) ?? new Uint8Array());
  }
  expect(names.filter((file) => file.startsWith('图片/横版16比9/')).length).toBeGreaterThan(0);
  expect(names.filter((file) => file.startsWith('图片/竖版3比4/')).length).toBeGreaterThan(0);
  const text = new TextDecoder().decode(files.get('说明.txt'));
  for (const file of names.filter((one) => one !== '说明.txt')) expect(text).toContain(file);
});

test('a cancelled pack keeps what is made, and goes on from there', async ({ page, dashboard }) => {
  test.slow();
  const { downloads, letGo } = await packThatWaits(page, dashboard);
  await expect(downloads.jobs.getByRole('status')).toContainText('报告');
  await downloads.jobs.getByRole('button', { name: '取消' }).click();
  await expect(downloads.jobs.getByRole('status')).toHaveText('会议包：已取消。');
  const kept = downloads.jobs.getByRole('link');
  await expect(kept).toHaveText([/汇报.*\.pptx$/, /数据表.*\.xlsx$/]);
  const deck = await downloads.arrives(() => kept.first().click());
  await expectSound(deck.bytes);
  letGo();
  const pack = await downloads.arrives(() => downloads.jobs.getByRole('button', { name: '接着做' }).click());
  expect([...unpacked(pack.bytes).keys()].some((name) => name.endsWith('.docx'))).toBe(true);
});

test('a pack whose report did not come says so, and 补做缺的 brings it', async ({
  page,
  dashboard,
  lose,
}) => {
  test.slow();
  const downloads = new Downloads(page);
  await lose(report);
  await dashboard.open('#/?sector=medical');
  await dashboard.downloads.click();
  const first = await downloads.take('会议包');
  await expect(downloads.jobs).toContainText('缺：报告。其余已装好。');
  const files = unpacked(first.bytes);
  expect([...files.keys()].some((name) => name.endsWith('.docx'))).toBe(false);
  expect([...files.keys()].some((name) => name.endsWith('.pptx'))).toBe(true);
  expect(new TextDecoder().decode(files.get('说明.txt'))).toMatch(/没有做成，因此缺：\r\n- 报告/);
  await page.unroute(report);
  const second = await downloads.arrives(() =>
    downloads.jobs.getByRole('button', { name: '补做缺的' }).click(),
  );
  expect([...unpacked(second.bytes).keys()].some((name) => name.endsWith('.docx'))).toBe(true);
});

test('a file whose writer did not come: what, why, and 重试', async ({ page, dashboard, lose }) => {
  const downloads = new Downloads(page);
  await lose('**/assets/write-workbook-*.js');
  await dashboard.open('#/growth');
  await dashboard.downloads.click();
  await downloads.entry('数据表 XLSX').click();
  const alert = downloads.jobs.getByRole('alert');
  await expect(alert).toHaveText('数据表没有做成：有一部分程序没有载入。检查网络后重试。');
  await page.unroute('**/assets/write-workbook-*.js');
  const { bytes } = await downloads.arrives(() =>
    downloads.jobs.getByRole('button', { name: '重试' }).click(),
  );
  await expectSound(bytes);
});

test('a menu that did not come says so where it was asked for', async ({ page, dashboard, lose }) => {
  const downloads = new Downloads(page);
  const menu = '**/assets/take-away-parts-*.js';
  await lose(menu);
  await dashboard.open('#/area/funding');
  await downloads.button(page.getByRole('figure').first()).click();
  const alert = page.getByRole('alert').filter({ hasText: '下载的程序没有载入' });
  await expect(alert).toBeVisible();
  await page.unroute(menu);
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(downloads.sheet).toBeVisible();
});

test('where a browser copies no pictures, it saves one and says so', async ({ page, dashboard }) => {
  const downloads = new Downloads(page);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await dashboard.open('#/area/funding');
  await downloads.button(page.getByRole('figure').first()).click();
  const { name } = await downloads.take('复制为图片');
  expect(name).toMatch(/\.png$/);
  await expect(downloads.jobs).toContainText('这个浏览器不能复制图片，已改为存成文件。');
});

test('where a browser refuses to copy, it says what to do', async ({ page, dashboard }) => {
  const downloads = new Downloads(page);
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  await dashboard.open('#/area/funding');
  await downloads.button(page.getByRole('figure').first()).click();
  await downloads.entry('复制数据').click();
  await expect(downloads.jobs.getByRole('status')).toContainText('没能复制');
});

test.describe('within a messenger', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 12) Chrome/86.0 Mobile MicroMessenger/8.0.30' });

  test('that blocks downloads, the menu says how to get them', async ({ page, dashboard }) => {
    const downloads = new Downloads(page);
    await dashboard.open('#/area/funding');
    await downloads.button(page.getByRole('figure').first()).click();
    await expect(downloads.sheet).toContainText('请点右上角“…”，在浏览器中打开后再下载');
  });
});

test.describe('where pictures may be copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a picture is on the clipboard', async ({ page, dashboard }) => {
    const downloads = new Downloads(page);
    await dashboard.open('#/area/funding');
    await downloads.button(page.getByRole('figure').first()).click();
    await downloads.entry('复制为图片').click();
    await expect(downloads.jobs.getByRole('status')).toHaveText('已复制图片，可直接粘贴');
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types: all }) => all),
    );
    expect(types).toContain('image/png');
  });
});
