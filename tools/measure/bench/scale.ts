import type { Browser } from 'playwright';
import { chinese } from '../../../src/format/locale';
import { ColdPage } from './cold-page';
import { flat, type Values } from './scenarios';

const { words } = chinese;
const chips = `nav[aria-label="${words.sectors.label}"]`;
const title = 'main h1';
const firstRow = 'main tbody tr';

/**
 * The table of all indicators, one page for a whole row of clicks; CPU slowed down, network not, for
 * nothing is fetched. The table has answered when its first row or its count says something else.
 */
export async function measureTable(browser: Browser, url: string): Promise<Values> {
  const cold = await ColdPage.open(browser, [], { cpu: 4 });
  const { page } = cold;
  const runs: Values[] = [];
  const measure = async (
    name: string,
    event: 'click' | 'keydown',
    selector: string,
    act: () => Promise<void>,
  ) => {
    const not = await cold.textOf(selector);
    runs.push(flat(name, await cold.interact({ event, selector, not }, act)));
    await cold.quiet();
  };
  const column = (name: string) => `main thead th a[title="${words.table.sortBy(name)}"]`;
  const { columns } = words.table;
  try {
    await page.goto(`${url}#/indicators`);
    await page.locator(firstRow).first().waitFor();
    await cold.quiet();
    await measure('filter: a sector', 'click', title, () => cold.click(`${chips} li:nth-child(2) a`));
    await measure('filter: all', 'click', title, () => cold.click(`${chips} li:first-child a`));
    await measure('filter: with growth', 'click', title, () => cold.click('main input[type=checkbox]'));
    await measure('filter: back', 'click', title, () => cold.click('main input[type=checkbox]'));
    await measure('sort: name', 'click', firstRow, () => cold.click(column(columns.name)));
    await measure('sort: name, turned', 'click', firstRow, () => cold.click(column(columns.name)));
    await measure('sort: value', 'click', firstRow, () => cold.click(column(columns.value)));
    await measure('sort: period', 'click', firstRow, () => cold.click(column(columns.period)));
    await cold.click('main input[type=search]');
    await cold.quiet();
    for (const text of ['资', '金'])
      await measure(`find: ${text}`, 'keydown', title, () => typeCharacter(cold, text));
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await cold.quiet();
    const said = 'dialog [role=status]';
    for (const text of ['z', 'j'])
      await measure(`search: ${text}`, 'keydown', said, () => page.keyboard.press(text));
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('Backspace');
    await cold.quiet();
    for (const text of ['资', '金'])
      await measure(`search: ${text}`, 'keydown', said, () => typeCharacter(cold, text));
    return Object.assign({}, ...runs);
  } finally {
    await cold.close();
  }
}

/** A key that brings a Chinese character, as the last one of an input method does. */
async function typeCharacter({ page }: ColdPage, text: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text, unmodifiedText: text, key: text });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
  await cdp.detach();
}
