import { areas, overviewFinding } from '../pages/areas';
import { Dashboard } from '../pages/dashboard';
import { figuresOfSectors, published, publishedFigure } from '../pages/published';
import { expect, test } from '../pages/quiet-page';
import { findingOfSectors } from '../pages/sectors';

const chosen = '#/?sector=medical,education';
const both = findingOfSectors('medical', 'education');

const ids = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id).sort();

/** What of these figures stands on the screen. */
async function shownOf(dashboard: Dashboard, sectors: readonly string[]): Promise<readonly string[]> {
  const shown = await dashboard.shownIds();
  return shown.filter((id) => publishedFigure(id).sectors.some((sector) => sectors.includes(sector))).sort();
}

test('chooses 医疗 and 教育, and everything follows', async ({ page, dashboard, figure }) => {
  await dashboard.open('');
  await expect(dashboard.allSectors).toHaveAttribute('aria-current', 'true');
  expect(await dashboard.countOn(dashboard.allSectors)).toBe(published.indicators.length);

  await dashboard.toggleSector('医疗');
  await expect(dashboard.title).toHaveText(findingOfSectors('medical'));
  await dashboard.toggleSector('教育');
  await expect(dashboard.title).toHaveText(both);
  expect(dashboard.address()).toBe(chosen);
  await expect(page).toHaveTitle('总览（医疗、教育） · 遂宁市乡村振兴 · 2021');
  await expect(page.getByRole('status')).toHaveText(`14 / ${published.indicators.length}项指标`);
  for (const name of ['医疗', '教育']) {
    await expect(dashboard.sector(name)).toHaveAttribute('aria-current', 'true');
    await expect(dashboard.sector(name)).toContainText('✓');
  }
  await expect(dashboard.allSectors).toHaveAttribute('aria-current', 'false');
  await expect(dashboard.sector('住房')).toHaveAttribute('aria-current', 'false');

  // A row for each of the two, and columns by question; what neither answers is no column.
  for (const name of ['医疗', '教育'])
    await expect(dashboard.main.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  const row = dashboard.main.getByRole('region', { name: '医疗' });
  await expect(row.getByRole('heading', { level: 3 })).toHaveText(['投入多少', '惠及多少', '守住了什么']);
  const aid = dashboard.number('11428万元', dashboard.main.getByRole('article'));
  await expect(aid).toBeVisible();
  // What belongs to many sectors is said once.
  await expect(dashboard.number('3766人')).toHaveCount(1);

  // Chips: each says in its tip how many figures the sector has, and the screen lists them all.
  for (const [name, id] of Object.entries({ 医疗: 'medical', 教育: 'education' })) {
    const shown = await shownOf(dashboard, [id]);
    expect(await dashboard.countOn(dashboard.sector(name))).toBe(shown.length);
    expect(shown).toEqual(ids(figuresOfSectors(id)));
  }

  await test.step('opens a figure and closes it there', async () => {
    await aid.click();
    await expect(figure.dialog).toContainText('从学前到高中阶段发放教育资助金11428万元');
    expect(dashboard.address()).toBe(`${chosen}&figure=policy.student-aid.total`);
    await figure.leave(chosen);
    await expect(dashboard.title).toHaveText(both);
  });

  await test.step('lets one of the two go by a second click, and the other', async () => {
    await dashboard.toggleSector('医疗');
    await expect(dashboard.title).toHaveText(findingOfSectors('education'));
    expect(dashboard.address()).toBe('#/?sector=education');
    await dashboard.toggleSector('教育');
    await expect(dashboard.title).toHaveText(overviewFinding);
    expect(dashboard.address()).toBe('#/');
  });
});

test('takes the two along: reload, copied address, other screens, back', async ({ page, dashboard }) => {
  await dashboard.open('');
  await dashboard.toggleSector('医疗');
  await dashboard.toggleSector('教育');
  await expect(dashboard.title).toHaveText(both);
  const before = await dashboard.shownIds();

  await page.reload();
  await expect(dashboard.title).toHaveText(both);
  expect(await dashboard.shownIds()).toEqual(before);

  const other = await page.context().newPage();
  const there = new Dashboard(other);
  await other.goto(page.url());
  await expect(there.title).toHaveText(both);
  expect(await there.shownIds()).toEqual(before);
  await other.close();

  await dashboard.main.getByRole('link', { name: '二、政策落实（三）第1段' }).first().click();
  await expect(dashboard.title).toHaveText('政策落实：医疗、教育');
  expect(dashboard.address()).toBe('#/area/policy?sector=medical,education');
  await expect(page).toHaveTitle('政策落实（医疗、教育） · 遂宁市乡村振兴 · 2021');
  await expect(page.getByRole('status')).toHaveText('9 / 26项指标');
  await expect(dashboard.sectorMenu).toHaveText(/医疗、教育/);

  await dashboard.areaLink('特色产业').click();
  await expect(page.getByText('本领域没有这一条线的指标。', { exact: true })).toBeVisible();
  await expect(dashboard.title).toHaveText('特色产业发展无“医疗、教育”类指标');
  await expect(dashboard.figures).toHaveCount(0);
  // It says where they are instead, and leads there.
  await expect(dashboard.main.getByRole('listitem')).toHaveText([
    '政策落实 9项指标',
    '防止返贫动态监测帮扶 2项指标',
    '低收入人口救助帮扶 3项指标',
  ]);
  await dashboard.main.getByRole('link', { name: '低收入人口救助帮扶' }).click();
  await expect(dashboard.title).toHaveText('低收入人口救助帮扶：医疗、教育');

  await dashboard.overviewLink.click();
  expect(dashboard.address()).toBe(chosen);
  await expect(dashboard.title).toHaveText(both);

  await dashboard.allSectors.click();
  await expect(dashboard.title).toHaveText(overviewFinding);
  expect(dashboard.address()).toBe('#/');
  await page.goBack();
  await expect(dashboard.title).toHaveText(both);
  expect(await dashboard.shownIds()).toEqual(before);
  expect(dashboard.address()).toBe(chosen);
});

test('every sector has an overview of its own figures', async ({ dashboard }) => {
  await dashboard.open('');
  await expect(dashboard.sectors.getByRole('link')).toHaveCount(published.sectors.length + 1);
  for (const { id, name } of published.sectors)
    await test.step(name.zh, async () => {
      const own = figuresOfSectors(id);
      await dashboard.toggleSector(name.zh);
      await expect(dashboard.title).toHaveText(findingOfSectors(id));
      expect(dashboard.address()).toBe(`#/?sector=${id}`);

      const headlines = await dashboard.headlines.evaluateAll((links) => [
        ...new Set(links.map((link) => link.getAttribute('data-indicator') ?? '')),
      ]);
      for (const headline of headlines) expect(publishedFigure(headline).sectors).toContain(id);
      // A growth always leads.
      for (const growing of own.filter(({ change }) => change !== null))
        expect(headlines).toContain(growing.id);

      expect(await dashboard.shownIds()).toEqual(expect.arrayContaining(ids(own)));
      expect(await shownOf(dashboard, [id])).toEqual(ids(own));
      expect(await dashboard.countOn(dashboard.sector(name.zh))).toBe(own.length);
      await dashboard.allSectors.click();
      await expect(dashboard.title).toHaveText(overviewFinding);
    });
});

for (const area of areas)
  test(`the sectors on ${area.name} list what it has`, async ({ page, dashboard }) => {
    await dashboard.open(`#/area/${area.id}`);
    for (const { id, name } of published.sectors)
      await test.step(name.zh, async () => {
        const own = figuresOfSectors(id).filter(({ section }) => section === area.id);
        await dashboard.open(`#/area/${area.id}?sector=${id}`);
        await expect(dashboard.sector(name.zh)).toHaveAttribute('aria-current', 'true');
        await expect(dashboard.sectorMenu).toHaveText(new RegExp(name.zh));
        if (own.length > 0) expect(await dashboard.sectorsHere()).toContain(name.zh);
        await dashboard.chartsAlive();
        expect(await dashboard.shownIds()).toEqual(expect.arrayContaining(ids(own)));
        await expect(page.getByText('本领域没有这一条线的指标。', { exact: true })).toHaveCount(
          own.length === 0 ? 1 : 0,
        );

        // Figures of other sectors stand only in pictures, as the whole of a part, and that is said.
        const tiles = await dashboard.shownIds(dashboard.main.getByRole('article'));
        for (const tile of tiles) expect(publishedFigure(tile).sectors).toContain(id);
        const pictures = await dashboard.pictures.evaluateAll((all) =>
          all.map((picture) => ({
            ids: [
              ...picture.querySelectorAll(
                ':scope > div:not(:last-child) [data-indicator]:not([data-derived])',
              ),
            ].map((link) => link.getAttribute('data-indicator') ?? ''),
            text: picture.textContent ?? '',
          })),
        );
        for (const picture of pictures)
          expect(picture.text.includes('含本条线以外的数，作为对照。'), picture.text.slice(0, 30)).toBe(
            picture.ids.some((figure) => !publishedFigure(figure).sectors.includes(id)),
          );
      });
  });
