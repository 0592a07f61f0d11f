import { faintTexts, luminancesOf } from '../pages/pixels';
import { expect, test } from '../pages/quiet-page';
import { slideFaults } from '../pages/slide-faults';

for (const colorScheme of ['light', 'dark'] as const)
  test(`under a ${colorScheme} contrast theme of the system slides are whole`, async ({ page, stage }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await stage.open('#/present/1');
    for (const address of await stage.addresses()) {
      await stage.show(address);
      expect(await slideFaults(page), address).toEqual([]);
      const faults = await stage.slide.evaluate((box) => {
        const found: string[] = [];
        const ground = getComputedStyle(box).backgroundColor;
        for (const element of box.querySelectorAll('*')) {
          const style = getComputedStyle(element);
          const text = element.textContent?.trim().slice(0, 20);
          // A plate that the system lays behind a line covers its neighbours.
          if (style.forcedColorAdjust !== 'none') found.push(`recoloured: ${text}`);
          if (element.matches('.st-solid, .st-now') && style.backgroundColor === ground)
            found.push(`a bar that is not seen: ${text}`);
          if (element.matches('.st-solid, .st-now') && style.outlineStyle !== 'solid')
            found.push(`a bar without an outline: ${text}`);
          // Notches and dots stand on a bar, which has the other colour.
          const isShape = element.matches('svg *:not(g)') && element.getBoundingClientRect().width > 4;
          if (isShape && !element.matches('.st-notch, .st-dot-on') && [ground, 'none'].includes(style.fill))
            if ([ground, 'none'].includes(style.stroke))
              found.push(`a shape that is not seen: ${element.outerHTML}`);
        }
        return [...new Set(found)];
      });
      expect(faults, address).toEqual([]);
      // Every line of text is there, in full contrast.
      const texts = stage.slide.locator('.st-number, .st-name, .st-year, .st-years p');
      if ((await texts.count()) > 0) expect(await faintTexts(page, texts), address).toEqual([]);
    }
    for (const [key, colour] of Object.entries({ b: 'rgb(0, 0, 0)', w: 'rgb(255, 255, 255)' })) {
      await stage.press(key);
      const cover = page.locator('.st-coverup');
      await expect(cover).toHaveCSS('background-color', colour);
      const drawn = key === 'b' ? 0 : 1;
      expect(await luminancesOf(page, cover)).toMatchObject([{ darkest: drawn, lightest: drawn }]);
      await stage.press(key);
    }
    // What is enlarged is told from the slide behind it.
    await stage.open('#/present/area-relief-1');
    await stage.press('s');
    await expect(stage.large).toHaveCSS('border-top-style', 'solid');
  });
