import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { everyPlaceInDigits } from '../pages/areas';
import { asking, step } from '../pages/every-screen';
import { expect, test } from '../pages/quiet-page';
import { sliceAndRest } from '../pages/slice';

/**
 * What the engine can't decide and leaves to a person, by rule, with what this house has decided; and
 * what it recommends beyond WCAG. A plain violation is never excused.
 */
const decided: Readonly<Record<string, string>> = {
  style_color_misuse:
    'asked of every style sheet; meaning never hangs on hue alone: hollow, dashed, a triangle, a word',
  style_highcontrast_visible: 'asked of every style sheet; forced colours have journeys of their own',
  style_viewport_resizable: 'asked of every vw; zooms-and-spaces enlarges every screen to 400 %',
  style_focus_visible: 'asked of everything with a border; uses-the-keyboard looks at each focus',
  text_block_heading:
    'asked of every short text set large. Leads, statements and the lines above a title go on with it. On the ' +
    'stage a label names the number beside it, as its caption: as headings, fifty of them would bury the one ' +
    'finding of each slide and the headings of its pictures',
  heading_markup_misuse: 'asked of a long title: the finding of a panel is its title',
  text_sensory_misuse:
    'asked of words like small, left and beside in running text; none of them says where to click',
  form_submit_button_exists: 'the filters of the table answer every choice and letter at once',
  input_fields_grouped: 'five fields in one row, each with its label, are one group',
  select_options_grouped: 'nine parts of the article need no groups',
  list_structure_proper: 'a term and its meaning may stand in a div of their own within a dl (HTML, 4.4.9)',
  element_tabbable_unobscured: 'what lies behind an open dialog can not be reached; uses-the-keys tries it',
  blockquote_cite_exists: 'the article has no address; its place in it stands beside each quotation',
  input_label_visible:
    'asked of buttons that show a sign alone: the arrow of 下载 has its name on hover, and says what is taken away',
  aria_complementary_label_visible: 'each block beside the pictures has a title of its own that is seen',
  aria_content_in_landmark: 'how many figures a filter leaves is said right behind its switches',
};

const require = createRequire(import.meta.url);
const enginePath = require.resolve('accessibility-checker-engine');

/** What the engine says of one element; `value` is its verdict in two words. */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly path: { readonly dom: string };
  readonly snippet: string;
}

interface Engine {
  readonly Checker: new () => {
    check(document: Document, rules: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}

/** Puts the engine into the page, once: steps within the page keep it. */
async function bringSecondEngine(page: Page): Promise<void> {
  // As an expression of the debugger: the page's policy lets no other script in.
  await page.evaluate(`${await readFile(enginePath, 'utf8')};window.ace = ace;`);
}

/** What the engine finds on the screen as it stands, by WCAG 2.2 and beyond, without what was decided. */
async function secondOpinion(page: Page): Promise<readonly string[]> {
  // What stands behind a dialog is closed a moment after the dialog is seen. Links for the pointer alone stay hidden.
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-hidden="true"]:not(svg, [inert]):has(a:not([tabindex="-1"]), button)') ===
      null,
  );
  return page.evaluate(async (rules) => {
    const { Checker } = (window as unknown as { readonly ace: Engine }).ace;
    const { results } = await new Checker().check(document, ['WCAG_2_2']);
    return (
      results
        .filter(
          ({ ruleId, value }) =>
            value[1] !== 'PASS' && (!rules.includes(ruleId) || `${value}` === 'VIOLATION,FAIL'),
        )
        // What stands behind an open dialog can't be reached; it is looked at without the dialog.
        .filter(({ path }) => {
          const found = document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE);
          return !(found.singleNodeValue instanceof Element && found.singleNodeValue.closest('[inert]'));
        })
        .map(
          ({ ruleId, value, message, path, snippet }) =>
            `${ruleId}, ${value}: ${message} at ${path.dom}: ${snippet}`,
        )
    );
  }, Object.keys(decided));
}

const everyKindOfSlide = [
  'title',
  'message',
  'held',
  'growth',
  'areas',
  'area-monitoring-2',
  'area-employment-1',
  'area-policy-2',
  'recognitions',
  'next',
  'end',
  'checks',
  'all-funding-1',
];
const looks = sliceAndRest({
  address: [...everyPlaceInDigits, ...everyKindOfSlide.map((id) => `#/present/${id}`)],
  language: ['zh', 'en'],
});

for (const { tag, which, combinations } of looks)
  test(`a second engine finds nothing undecided, ${which}`, { tag }, async ({ page, dashboard, stage }) => {
    // Some thirty screens are looked at element by element.
    test.setTimeout(180_000);
    // A slide on its way in is paler than it is.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await dashboard.open('#/');
    await bringSecondEngine(page);
    for (const { address, language } of combinations) {
      const place = asking(address, `lang=${language}`);
      if (address.startsWith('#/present/')) {
        await stage.show(place);
        await expect(stage.title).toBeVisible();
        // The tools fade while the mouse rests, however long the engine looks; a focused one keeps them there.
        await stage.tools.getByRole('button', { disabled: false }).first().focus();
      } else await step(page, place);
      expect.soft(await secondOpinion(page), place).toEqual([]);
    }
  });
