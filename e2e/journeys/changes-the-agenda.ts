import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';

test('slides are chosen and ordered by keyboard, and the choice is a link', async ({ page, stage }) => {
  await stage.open('#/present/1');
  const slides = await stage.count();
  await stage.press('e');
  await expect(stage.dialog.getByRole('heading', { name: '议程' })).toBeVisible();
  const slide = (name: string) => stage.dialog.getByRole('checkbox', { name, exact: true });
  await slide('数据核对').focus();
  // To the very top: as many steps as there are slides above it.
  for (let i = 1; i < slides; i += 1) await stage.press('Alt+ArrowUp');
  await expect(slide('数据核对')).toBeFocused();
  await expect(stage.dialog.getByRole('checkbox').first()).toHaveAccessibleName('数据核对');
  // Out with everything else but the title and the growths.
  const boxes = stage.dialog.getByRole('checkbox');
  for (let i = 3; i < slides; i += 1) {
    await boxes.nth(i).focus();
    await stage.press('Space');
  }
  await expect(stage.dialog.getByText(`选了 3 / ${slides} 页`)).toBeVisible();
  await stage.press('Enter');
  await expect(stage.dialog).toBeHidden();
  await expect(stage.position).toHaveText('1 / 3');
  await expect(stage.title).toContainText('交叉核对');
  await expect.poll(() => stage.address()).toBe('#/present/1?agenda=checks,title,growth');

  // Another person opens the link.
  await page.reload();
  await expect(stage.position).toHaveText('1 / 3');
  await stage.press('PageDown', 'PageDown');
  await expect(stage.position).toHaveText('3 / 3');
  await stage.press('e');
  await expect(stage.dialog.getByRole('checkbox').first()).toHaveAccessibleName('数据核对');
  await stage.dialog.getByRole('button', { name: '恢复全部' }).click();
  await stage.dialog.getByRole('button', { name: '用这个议程' }).click();
  await expect(stage.position).toHaveText(`1 / ${slides}`);
});

test('the address of a slide as a code, made here', async ({ stage }) => {
  await stage.open('#/present/4');
  await stage.press('q');
  await expect(stage.dialog.getByRole('img', { name: '本页二维码' })).toBeVisible();
  await expect(stage.dialog).toContainText('#/present/4');
  await stage.press('q');
  await expect(stage.dialog).toBeHidden();
});

test('a click on its edge keeps the agenda, Esc closes it, focus goes back', async ({ page, stage }) => {
  await stage.open('#/present/1');
  await stage.press('ArrowRight');
  const slides = await stage.count();
  const opener = stage.tool('议程');
  await opener.focus();
  await stage.press('Enter');
  await stage.dialog.getByRole('checkbox').nth(4).uncheck();
  const box = await boxOf(stage.dialog);
  await page.mouse.click(box.x + 12, box.y + 12);
  await expect(stage.dialog.getByText(`选了 ${slides - 1} / ${slides} 页`)).toBeVisible();
  await stage.press('Escape');
  await expect(stage.dialog).toBeHidden();
  await expect(opener).toBeFocused();
});
