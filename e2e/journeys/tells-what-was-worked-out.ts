import type { Locator, Page } from 'playwright/test';
import { screens } from '../pages/areas';
import { asking, step } from '../pages/every-screen';
import { published, publishedFigure } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

/** Every number that is a link of its own: what it is of, and by what it says how it came about. */
const numbersIn = (place: Locator) =>
  place.locator('a[data-indicator]:not([tabindex="-1"])').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => ({
        id: link.getAttribute('data-indicator') ?? '',
        derived: link.hasAttribute('data-derived'),
        text: link.textContent ?? '',
        ring: link.querySelector('.worked-out')?.textContent?.trim() ?? '',
        dotted: getComputedStyle(link).textDecorationStyle === 'dotted',
        said: link.querySelector(':scope > .sr-only')?.textContent?.trim() ?? '',
      })),
  );

const words = {
  zh: { derived: '（推算）', restored: '（缺字补）' },
  en: { derived: '(worked out)', restored: '(restored)' },
} as const;

/** A worked-out number has its ring, a restored one its dots, and each says so; a printed one has neither. */
async function expectSigns(page: Page, language: 'zh' | 'en', at: string): Promise<number> {
  const numbers = await numbersIn(page.locator('body'));
  for (const { id, derived, text, ring, dotted, said } of numbers) {
    const restored = !derived && publishedFigure(id).status === 'reconstructed';
    const where = `${at}: “${text}” of ${id}`;
    expect.soft(ring, where).toBe(derived ? '°' : '');
    // The growth of a restored figure would be printed; there is none in this edition.
    expect.soft(dotted, where).toBe(restored);
    expect
      .soft(said, where)
      .toBe(derived ? words[language].derived : restored ? words[language].restored : said);
    if (!derived && !restored) expect.soft(said, where).not.toMatch(/推算|缺字补|worked out|restored/);
  }
  return numbers.length;
}

for (const language of ['zh', 'en'] as const)
  test(`every worked-out or restored number says so wherever it stands, ${language}`, async ({
    page,
    dashboard,
  }) => {
    test.slow();
    await dashboard.open(`#/?lang=${language}`);
    let seen = 0;
    const sectors = published.sectors.map(({ id }) => `#/?sector=${id}`);
    for (const address of [
      ...screens,
      ...sectors,
      '#/one-page',
      '#/?figure=monitoring.new-households.count',
    ]) {
      const at = asking(address, `lang=${language}`);
      await step(page, at);
      seen += await expectSigns(page, language, at);
    }
    expect(seen).toBeGreaterThan(900);
  });

test('and on the wall a worked-out number is never without a word or its ring', async ({ stage }) => {
  test.slow();
  await stage.open('#/present/1');
  for (const address of await stage.addresses()) {
    await stage.show(address);
    const text = (await stage.slide.textContent()) ?? '';
    if (/约\s*\d/.test(text)) expect.soft(text, address).toMatch(/推算|°/);
  }
});
