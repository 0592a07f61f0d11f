import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { equal, holds, type Journey } from './journeys';
import { OnPage } from './on-page';

const name = 'carried-copy.html';

/** Whether an address is that of the copy, which the page made and a person opens. */
export const isCopy = (url: string): boolean => url.split('#')[0]?.endsWith(`/${name}`) === true;

/** A made-up county, dropped on the page as a file, since no wire opens the system's dialog in every browser. */
const county = readFileSync(new URL('../../e2e/another-county.edition.json', import.meta.url), 'utf8');
const drop = `(() => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([${JSON.stringify(county)}], 'yunxi.edition.json'));
  for (const type of ['dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
})()`;
/** What the page hands to the browser to be saved. */
const keepWhatIsSaved = `(() => {
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const reader = new FileReader();
    reader.onload = () => { window.saved = reader.result; };
    if (blob.type === 'text/html') reader.readAsText(blob);
    return create.call(URL, blob);
  };
})()`;

/** Copies are made by the browser's own parser and serialiser, which no other journey asks for. */
export const carriedCopy: Journey = {
  title: 'makes a copy of itself with another county, which opens by double click',
  walk: async (page) => {
    await page.open('#/growth');
    await page.driver.evaluate(drop);
    await page.until('the county on the desk', `location.hash.indexOf('#/edition/match') === 0`);
    await page.see({ selector: 'main', text: '云溪县' });
    await page.driver.goto((await page.driver.evaluate<string>('location.href')).replace(/match.*/, 'save'));
    await page.driver.evaluate(keepWhatIsSaved);
    await page.click({ selector: 'main button', text: '保存单文件看板' });
    await page.see({ selector: '[role="status"]', text: '已自检' });
    await page.until('the copy', 'window.saved');
    const folder = mkdtempSync(join(tmpdir(), 'carried-'));
    try {
      const file = join(folder, name);
      writeFileSync(file, await page.driver.evaluate<string>('window.saved'));
      const copy = new OnPage(page.driver, pathToFileURL(file).href);
      await copy.open('#/area/grain');
      await copy.see({ selector: 'main figure svg.recharts-surface' });
      equal('title', await page.driver.evaluate('document.title.indexOf("云溪县") !== -1'), true);
      await copy.see({ selector: 'footer', text: '校验码' });
      const said = await page.driver.evaluate<string>(
        'document.querySelector("main").textContent + document.querySelector("header").textContent',
      );
      holds('the copy says 2021', !/遂宁|2021/.test(said));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
