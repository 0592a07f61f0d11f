import { lookWithAxe } from '../pages/axe';
import { sizeOf } from '../pages/box';
import { type DiskFile, EditionDesk, withoutSaveDialog } from '../pages/edition-desk';
import { asking, step } from '../pages/every-screen';
import { fillSheet } from '../pages/filled-sheet';
import { layoutFaults } from '../pages/layout';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';
import { SheetFile } from '../pages/sheet-file';
import { matrix } from '../pages/slice';

/* The figures of the year after are made up by the test and say so in every phrase. */
const figures = '指标';

test('brings next year’s figures from the sheet to the dashboard', async ({ page, dashboard, stage }) => {
  test.slow();
  await withoutSaveDialog(page);
  const desk = new EditionDesk(page);
  await dashboard.open('#/edition');

  const template = await test.step('the sheet for next year waits for its figures', () =>
    desk.downloads.arrives(() => desk.button(/下载2022年度填写表/).click()));
  expect(template.name).toMatch(/2022.*\.xlsx$/);

  const sheet = fillSheet(template.bytes);
  const rows = sheet.rows(figures);
  const [renamed = 0, redefined = 0, dropped = 0] = [3, 12, 20].map((at) => rows[at] ?? 0);
  const [wrong = 0, misspelt = 0] = [5, 9].map((at) => rows[at] ?? 0);
  const empty = rows.slice(60, 65);
  const nameOf = (row: number) => new SheetFile(template.bytes).get(figures, row, '指标名称');
  sheet.put(figures, renamed, '指标名称', '换了叫法的虚构指标');
  sheet.put(figures, redefined, '与上年的关系', '口径变了');
  sheet.put(figures, dropped, '与上年的关系', '今年没有');
  for (const row of [dropped, ...empty]) {
    sheet.put(figures, row, '数值', '');
    sheet.put(figures, row, '原文短语', '');
  }
  const right = sheet.get(figures, wrong, '数值');
  const wrongCell = sheet.put(figures, wrong, '数值', '99999');
  const misspeltCell = sheet.put(figures, misspelt, '与上年的关系', '大概相同');

  await test.step('faults stand at their cells, and in a marked copy', async () => {
    await desk.open({ name: '填好的表.xlsx', bytes: sheet.bytes() });
    await expect(page).toHaveURL(/#\/edition\/check$/);
    await expect(desk.main.getByRole('heading', { name: /^2处错误/ })).toBeVisible();
    await expect(desk.fault(wrongCell)).toContainText('99999');
    await expect(desk.fault(misspeltCell)).toContainText('大概相同');
    const copy = await desk.downloads.arrives(() => desk.button('下载标好错误的填写表').click());
    expect(copy.name).toMatch(/^填好的表-.*\.xlsx$/);
    const marked = new SheetFile(copy.bytes);
    expect(marked.get(figures, wrong, '问题')).toContain('99999');
    expect(marked.get(figures, wrong, '数值')).toBe('99999');
  });

  await test.step('a step without anything to work on leads back', async () => {
    await desk.step('与上年对应').click();
    await expect(desk.main.getByText('先作为草稿打开', { exact: true })).toBeVisible();
    await desk.main.getByRole('link', { name: '去看错误' }).click();
    await expect(desk.fault(wrongCell)).toBeVisible();
  });

  await test.step('a file of the wrong kind is refused in words, and nothing is lost', async () => {
    await desk.drop({ name: '文章.pdf', bytes: new TextEncoder().encode('%PDF-1.7') });
    await expect(desk.main.getByRole('alert')).toContainText('没有打开“文章.pdf”');
    await expect(desk.main.getByRole('alert')).toContainText('这是 PDF，读不了');
    await page.goBack();
    await expect(desk.fault(wrongCell)).toBeVisible();
  });

  await test.step('it can be looked at as a draft without the rows at fault', async () => {
    await desk.button('先作为草稿打开').click();
    await expect(desk.main.getByText('作为草稿打开，还有2处错误没有改。')).toBeVisible();
    // Nobody can say of a row with an error that the article doesn't have it.
    await expect(desk.button(/今年的文章里没有/)).toHaveCount(0);
    await desk.step('保存与带走').click();
    await expect(desk.main.getByText('2处错误没有改')).toBeVisible();
    await desk.step('核对数字').click();
  });

  sheet.put(figures, wrong, '数值', right);
  sheet.put(figures, misspelt, '与上年的关系', '相同');

  await test.step('the mended file has none, and rows that stayed empty are told together', async () => {
    await desk.open({ name: '填好的表.xlsx', bytes: sheet.bytes() }, '改好了，再打开');
    await expect(desk.main.getByText('没有错误，可以往下做。')).toBeVisible();
    await desk.button('这5项今年的文章里没有').click();
    await expect(desk.button(/今年的文章里没有/)).toHaveCount(0);
  });

  await test.step('a further file with errors leaves what is in work alone, and says so', async () => {
    sheet.put(figures, wrong, '数值', '99999');
    await desk.drop({ name: '又一份.xlsx', bytes: sheet.bytes() });
    sheet.put(figures, wrong, '数值', right);
    await expect(desk.main.getByRole('alert')).toContainText(
      '“又一份.xlsx”有错误，没有换上。正在做的那一份没有动，还是先前打开的“填好的表.xlsx”。',
    );
    await desk.main.getByRole('link', { name: '接着做' }).click();
    await expect(desk.main.getByText(/来自“填好的表.xlsx”/)).toBeVisible();
    await expect(desk.main.locator('[data-question]')).toBeVisible();
    await desk.step('核对数字').click();
  });

  await test.step('a renamed figure is asked about, with nothing chosen beforehand', async () => {
    await page.getByRole('link', { name: '下一步：与上年对应' }).click();
    const question = desk.main.locator('[data-question]');
    const asked = question.filter({ hasText: '换了叫法的虚构指标' });
    await expect(question).toBeVisible();
    while ((await asked.count()) === 0) {
      const here = await question.getAttribute('data-question');
      await page.keyboard.press('j');
      await expect(question).not.toHaveAttribute('data-question', here ?? '');
    }
    await expect(asked).toContainText(nameOf(renamed));
    await asked.getByRole('button', { name: '口径变了' }).first().click();
    await expect(asked).toHaveCount(0);
    // A wrong answer is taken back.
    await page.keyboard.press('Control+z');
    await expect(asked).toHaveCount(1);
    await page.keyboard.press('r');
    await expect(asked).toHaveCount(0);
    // Those of one kind are answered at once, after they were listed, and that is one step back, too.
    const kind = await desk.unfold(/^›?名称相同，时期写得不同/);
    await expect(kind.getByRole('listitem').first()).toBeVisible();
    const listed = await kind.getByRole('listitem').count();
    expect(listed).toBeGreaterThan(1);
    const before = await desk.main.getByRole('heading', { name: /^要你决定/ }).innerText();
    await kind.getByRole('button', { name: `这${listed}项都选“口径变了”` }).click();
    await expect(kind).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(desk.main.getByRole('heading', { name: before })).toBeVisible();
    while ((await question.count()) > 0) {
      const here = await question.getAttribute('data-question');
      await question.getByRole('button', { name: '口径变了' }).first().click();
      await expect(desk.main.locator(`[data-question="${here}"]`)).toHaveCount(0);
      // Who answers by keyboard goes on where the next one stands, and a key that is held answers nothing.
      if ((await question.count()) > 0) await expect(question).toBeFocused();
    }
    await expect(desk.main.getByText('都决定了。')).toBeVisible();
  });

  await test.step('what was decided stands there with both values and what follows', async () => {
    const decided = await desk.unfold(/^›?你决定的/);
    const row = (text: string) => decided.getByRole('listitem').filter({ hasText: text });
    await expect(row('换了叫法的虚构指标')).toContainText(/算得 \+\d/);
    await expect(row(nameOf(redefined)).first()).toContainText('口径变了，两年的数并列，不算增长');
    const gone = await desk.unfold(/^›?今年没有（6）/);
    await expect(gone).toContainText('不当作0');
    await expect(gone.getByRole('listitem').filter({ hasText: nameOf(dropped) })).toHaveCount(1);
  });

  await test.step('the dashboard shows the new year, on the overview and on a slide', async () => {
    await page.getByRole('link', { name: '下一步：看板预览' }).click();
    await expect(desk.main.getByRole('heading', { name: '2022年的看板可以看了' })).toBeVisible();
    await expect(desk.main.getByText(/这一页的页首还写着2021年/)).toBeVisible();
    await page.getByRole('link', { name: '看全部指标' }).click();
    await expect(page).toHaveTitle(/2022/);
    await expect(dashboard.main.getByText('换了叫法的虚构指标').first()).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: '看总览' }).click();
    await expect(page.getByRole('banner')).toContainText('2022');
    await expect(dashboard.main).toContainText(sheet.get(figures, rows[0] ?? 0, '数值'));
    await page.goBack();
    await page.getByRole('link', { name: '看汇报' }).click();
    await expect(stage.slide).toContainText('2022');
    await page.goBack();
  });

  const draft = await test.step('it is saved as a draft and as an edition file', async () => {
    await desk.step('保存与带走').click();
    await expect(desk.main.getByRole('heading', { name: '都做完了' })).toBeVisible();
    const saved = await desk.downloads.arrives(() => desk.button('保存草稿').click());
    expect(saved.name).toBe('遂宁市-2022-草稿.edition.json');
    const edition = await desk.downloads.arrives(() => desk.button('保存数据文件').click());
    expect(edition.name).toBe('遂宁市-2022.edition.json');
    const isDraft = ({ bytes }: DiskFile) => /"draft":\s*true/.test(new TextDecoder().decode(bytes));
    expect([saved, edition].map(isDraft)).toEqual([true, false]);
    const workbook = await desk.downloads.arrives(() => desk.button('保存填写表').click());
    expect(new SheetFile(workbook.bytes).get(figures, renamed, '指标名称')).toBe('换了叫法的虚构指标');
    return saved;
  });

  await test.step('a colleague opens the draft and finds every decision', async () => {
    const other = await page.context().newPage();
    const theirs = new EditionDesk(other);
    await other.goto('#/edition');
    await expect(theirs.button('选择文件')).toBeVisible();
    await theirs.drop(draft);
    await expect(other).toHaveURL(/#\/edition\/match$/);
    await expect(theirs.main.getByText('都决定了。')).toBeVisible();
    const decided = await theirs.unfold(/^›?你决定的/);
    await expect(decided.getByRole('listitem').filter({ hasText: '换了叫法的虚构指标' })).toContainText(
      '改名',
    );
  });
});

const wrongFiles = [
  ['文章.doc', '\u00d0\u00cf\u0011\u00e0', '这是 Word 或 WPS 文字文档'],
  ['旧表.xls', '\u00d0\u00cf\u0011\u00e0', '这是旧格式的表'],
  ['旧表.et', '\u00d0\u00cf\u0011\u00e0', '这是旧格式的表'],
  ['数字.csv', 'a,b', '这是文本表格'],
  ['文章.pdf', '%PDF-1.7', '这是 PDF'],
  ['照片.jpg', '\u00ff\u00d8\u00ff', '这是图片'],
  ['看板.html', '<!doctype html><html></html>', '这是网页文件'],
  ['空的.xlsx', '', '这个文件是空的'],
  ['半个.xlsx', 'half', '这个文件打不开'],
  ['半个.json', '{"format":3,', '这个文件不是完整的数据文件'],
  ['别的.json', '{"name":"package"}', '这个文件不是看板的数据文件'],
] as const;

test('pastes a paragraph once, and the rows of its figures need their value only', async ({
  page,
  dashboard,
}) => {
  await withoutSaveDialog(page);
  const desk = new EditionDesk(page);
  await dashboard.open('#/edition');
  const template = await desk.downloads.arrives(() => desk.button(/下载2022年度填写表/).click());
  const sheet = fillSheet(template.bytes);
  const [first = 0, ...others] = sheet
    .rows(figures)
    .filter((row) => sheet.get(figures, row, '章节') === '资金项目');
  const paragraph = [first, ...others].map((row) => sheet.get(figures, row, '原文短语')).join('；');
  sheet.put(figures, first, '原文短语', `${paragraph}。`);
  for (const row of others) sheet.put(figures, row, '原文短语', '');
  await desk.open({ name: '填好的表.xlsx', bytes: sheet.bytes() });
  await expect(desk.main.getByText('没有错误，可以往下做。')).toBeVisible();
  const found = desk.main.getByRole('table', {
    name: `${others.length + 1}项的短语取自整段原文，请看一遍`,
  });
  for (const row of [first, ...others]) {
    const line = found.getByRole('row', { name: sheet.get(figures, row, '指标名称') });
    const said = sheet.get(figures, row, '数值') + sheet.get(figures, row, '单位');
    await expect(line.getByRole('cell').nth(1)).toHaveText(said);
    await expect(line.getByRole('cell').nth(2)).toContainText(said);
  }
});

test('names every file that it can’t read, and what to do', async ({ page, dashboard }) => {
  const desk = new EditionDesk(page);
  await dashboard.open('#/edition');
  for (const [name, content, said] of wrongFiles)
    await test.step(name, async () => {
      await desk.open({ name, bytes: Uint8Array.from(content, (sign) => sign.charCodeAt(0)) });
      const refusal = desk.main.getByRole('alert');
      await expect(refusal).toContainText(`没有打开“${name}”`);
      await expect(refusal).toContainText(said);
    });
});

test('keeps what is not saved through a closed tab, and asks before it is left', async ({
  page,
  dashboard,
}) => {
  await withoutSaveDialog(page);
  const desk = new EditionDesk(page);
  await dashboard.open('#/edition');
  const { bytes } = await desk.downloads.arrives(() => desk.button(/下载2022年度填写表/).click());
  const sheet = fillSheet(bytes);
  const [row = 0] = sheet.rows(figures).slice(60);
  for (const head of ['数值', '原文短语']) sheet.put(figures, row, head, '');
  await desk.open({ name: '填好的表.xlsx', bytes: sheet.bytes() });
  await desk.button('这1项今年的文章里没有').click();
  await expect(page.getByText('未保存')).toBeVisible();

  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  // What the browser keeps is written a moment after the change.
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('xczx-desk');
  await expect(async () => {
    await page.reload();
    await desk.step('打开文件').click();
    await expect(desk.main.getByText(/上次没有保存就离开了：“填好的表.xlsx”/)).toBeVisible({ timeout: 2000 });
  }).toPass();
  expect(asked).toContain('beforeunload');

  await desk.button('接着上次做').click();
  await expect(page).toHaveURL(/#\/edition\/match$/);
  const gone = await desk.unfold(/今年没有（1）/);
  await expect(gone.getByRole('listitem')).toHaveCount(1);
  await desk.step('保存与带走').click();
  await desk.downloads.arrives(() => desk.button('保存草稿').click());
  // Saved: nothing is asked, and nothing is left in the browser.
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  asked.length = 0;
  await page.reload();
  expect(asked).toEqual([]);
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`every step can be read by everybody and fits its window, ${theme}`, {
    tag: theme === 'light' ? [] : [matrix],
  }, async ({ page, dashboard }) => {
    test.slow();
    await remembers(page, 'theme', theme);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const desk = new EditionDesk(page);
    await dashboard.open('#/edition');
    const { bytes } = await desk.downloads.arrives(() => desk.button(/下载2022年度填写表/).click());
    const sheet = fillSheet(bytes);
    const [first = 0, second = 0, ...more] = sheet.rows(figures);
    sheet.put(figures, first, '指标名称', '换了叫法的虚构指标');
    for (const row of more.slice(60, 65))
      for (const head of ['数值', '原文短语']) sheet.put(figures, row, head, '');
    const look = await lookWithAxe(page);
    const lookAt = async (place: string) => {
      for (const size of ['1920 × 1080', '1366 × 768', '390 × 844']) {
        await page.setViewportSize(sizeOf(size));
        expect.soft(await layoutFaults(page), `${place} at ${size}`).toEqual([]);
      }
      await look(place);
    };
    await desk.open({ name: '填好的表.xlsx', bytes: sheet.bytes() });
    await expect(page).toHaveURL(/check$/);
    await desk.step('打开文件').click();
    await lookAt('open');
    sheet.put(figures, second, '数值', '很多');
    await desk.open({ name: '有错的表.xlsx', bytes: sheet.bytes() });
    await expect(page).toHaveURL(/check$/);
    await desk.unfold(/^›?看是哪些/);
    await lookAt('check');
    for (const language of ['zh', 'en'])
      for (const place of ['match', 'preview', 'save', 'check', 'open']) {
        await step(page, asking(`#/edition/${place}`, `lang=${language}`));
        for (const list of await desk.main.locator('details:not([open]) > summary').all())
          if (place === 'match' && (await list.isVisible())) await list.click();
        await lookAt(`${place} in ${language}`);
      }
  });
