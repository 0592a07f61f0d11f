import { screens } from '../pages/areas';
import { FigureDialog } from '../pages/figure-dialog';
import { published, publishedFigure } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

test('every number on a screen is a published figure, in its place', async ({ page, dashboard }) => {
  expect(published.indicators, 'as many as the article has').toHaveLength(121);
  expect(new Set(published.indicators.map(({ id }) => id)).size).toBe(published.indicators.length);
  const seen = new Set<string>();
  const shownAt = new Map<string, readonly string[]>();
  for (const address of screens)
    await test.step(address, async () => {
      await dashboard.open(address);
      await dashboard.chartsAlive();
      shownAt.set(address, await dashboard.shownIds());
      // A bar takes the pointer beside its number's link, and says the year or nothing.
      const numbers = dashboard.figures.and(page.locator(':not([tabindex="-1"])'));
      const links = await numbers.evaluateAll((all) =>
        all.map((link) => ({
          id: link.getAttribute('data-indicator') ?? '',
          derived: link.hasAttribute('data-derived'),
          // Without the title of a drawing, which holds the name.
          text: [...link.childNodes]
            .filter((node) => node.nodeName !== 'title')
            .map((node) => node.textContent)
            .join(''),
          href: link.getAttribute('href') ?? '',
        })),
      );
      expect(links.length).toBeGreaterThan(5);
      for (const { id, derived, text, href } of links) {
        const { printed, change } = publishedFigure(id);
        seen.add(id);
        // A worked-out figure leads to itself, which names its inputs.
        if (derived) expect(href).toMatch(/figure=(check|previous|increase)_/);
        else expect(href).toMatch(new RegExp(`figure=${id}$`));
        if (derived) expect(text).toMatch(/\d/);
        else
          expect(
            text.includes(printed) || (change !== null && text.includes(change.printed)),
            `${address}: “${text}” is a link to ${id}, printed ${printed}`,
          ).toBe(true);
      }
    });
  // Every figure has a place on a panel, two clicks from the overview at most.
  for (const { id: section } of published.sections) {
    const figures = published.indicators.filter((one) => one.section === section);
    const own = `#/area/${section}`;
    const shown = new Set(shownAt.get(own));
    const hidden = figures.filter(({ id }) => !shown.has(id));
    expect(hidden, section).toEqual([]);
  }
  expect(published.indicators.filter(({ id }) => !seen.has(id))).toEqual([]);
});

for (const { id: section } of published.sections) {
  const figures = published.indicators.filter((one) => one.section === section);

  test(`the ${figures.length} figures of ${section} lead to their phrases`, async ({ page, dashboard }) => {
    const dialog = new FigureDialog(page);
    await dashboard.open('#/');
    for (const { id, name, printed, unit, evidence, change, status } of figures)
      await test.step(id, async () => {
        await dashboard.open(`#/?figure=${id}`);
        await expect(dialog.name).toHaveText(name.zh);
        const seen = await dialog.read();
        expect(seen.text).toContain(printed);
        expect(seen.phrases[0]?.text).toBe(evidence.phrase);
        expect(seen.phrases[0]?.marks).toHaveLength(1);
        const marked = seen.phrases[0]?.marks[0] ?? '';
        expect(marked).toContain(printed);
        // What is marked is this number and not a longer one that contains it.
        expect(/[\d.]+/.exec(marked)?.[0]).toBe(printed);
        // The whole unit is marked where it follows at once: 8.73亿元 and not 8.73.
        if (evidence.reading === null && evidence.phrase.includes(`${printed}${unit}`))
          expect(marked).toBe(`${printed}${unit}`);
        if (change !== null) {
          expect(seen.phrases[1]?.text).toBe(change.evidence.phrase);
          expect(seen.phrases[1]?.marks).toEqual([`${change.printed}%`]);
        }
        if (evidence.reading !== null) expect(seen.text).toContain(`读作 ${evidence.reading}`);
        // What was put back is framed, be it in the number or in its period; elsewhere there is nothing to frame.
        expect(seen.inserted.length > 0).toBe(evidence.reading !== null || status === 'reconstructed');
        // A check may name the ground of another figure's restoration.
        expect(/复原：|时期复原/.test(seen.text)).toBe(status === 'reconstructed');
        expect(seen.text).toMatch(/(开篇|[一二三]、.{2,6}（[一二三四五六七]）)第\d段/);
      });
  });
}
