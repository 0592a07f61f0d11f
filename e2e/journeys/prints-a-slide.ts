import { controlsOnPaper, papers, print, textOf } from '../pages/paper';
import { plain } from '../pages/pdf';
import { expect, test } from '../pages/quiet-page';
import { sliceAndRest } from '../pages/slice';

/** The sheet within its margins, in pixels, whatever lies beyond which is cut. */
const inside = ({ width, height }: { width: number; height: number }) => ({
  width: Math.floor(((width - 24) / 25.4) * 96),
  height: Math.floor(((height - 27) / 25.4) * 96),
});

const listed = ['A4 upright', 'A4 lying', 'A3 upright', 'A3 lying'] as const;

test('every slide is on one sheet, whole and as large as it goes', async ({ page, stage }) => {
  test.setTimeout(120_000);
  await stage.open('#/present/1');
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  for (const paper of listed) {
    await page.setViewportSize(inside(papers[paper]));
    for (const address of await stage.addresses()) {
      await stage.show(address);
      const { beyond, fills } = await stage.slide.evaluate((box) => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const { left, right, top, bottom, width } of range.getClientRects())
            if (
              width > 0 &&
              node.parentElement?.closest('.sr-only') === null &&
              (left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight)
            )
              texts.push(node.textContent ?? '');
        }
        const { width, height } = box.getBoundingClientRect();
        return { beyond: texts, fills: Math.max(width / window.innerWidth, height / window.innerHeight) };
      });
      expect(beyond, `${address}, ${paper}`).toEqual([]);
      expect(fills, `${address}, ${paper}`).toBeGreaterThan(0.97);
      expect(fills, `${address}, ${paper}`).toBeLessThanOrEqual(1);
    }
  }
});

const relief = '#/present/area-relief-1';
const sheets = sliceAndRest({
  address: [relief, '#/present/growth', '#/present/checks', `${relief}?lang=en`],
  paper: listed,
});

for (const { tag, which, combinations } of sheets)
  test(`every word of a slide is on paper, none of its tools, ${which}`, { tag }, async ({ page, stage }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 3840, height: 1080 });
    for (const { address, paper } of combinations) {
      await stage.open(address);
      const words = plain((await stage.slide.textContent()) ?? '');
      const pages = await print(page, paper);
      expect(pages.length, `${address}, ${paper}`).toBe(1);
      const text = textOf(pages);
      for (const number of words.match(/\d[\d.,]*%?/g) ?? [])
        expect(text, `${address}, ${paper}`).toContain(number);
      expect(text).toContain(plain((await stage.title.textContent()) ?? ''));
      // The slide's own number is the only one.
      expect(text).toMatch(/\d+\/\d+|(附件|Annex)\d+/);
      expect(text).not.toContain('1/1');
    }
    await page.emulateMedia({ media: 'print' });
    expect(await controlsOnPaper(page)).toEqual([]);
    await expect(page.locator('.st-box')).toHaveCount(2);
    await expect(page.locator('.st-box').last()).toBeHidden();
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });

test('what is enlarged, asked for or covered prints as a sheet to read', async ({ page, stage }) => {
  await stage.open('#/present/area-villages-1?spot=villages.roads.length');
  let text = textOf(await print(page, 'A4 upright'));
  expect(text).toContain('新改建农村道路');
  await stage.open('#/present/4?figure=funding.linkage.total');
  text = textOf(await print(page, 'A4 upright'));
  expect(text).toContain('8.73亿元');
  expect(text).not.toContain('按R或翻页键');
  await stage.open(relief);
  await stage.press('b');
  expect(textOf(await print(page, 'A4 upright'))).toContain('1.48万人');
});

test('the presenter prints the slide with its notes', async ({ page, stage: desk }) => {
  await desk.open(`${relief}?view=presenter`);
  const notes = plain((await page.getByRole('region', { name: '备注' }).textContent()) ?? '');
  const text = textOf(await print(page, 'A4 upright'));
  expect(text).toContain('1.1万人');
  expect(text).toContain(notes.slice(-20));
  expect(text).not.toContain('开始计时');
});
