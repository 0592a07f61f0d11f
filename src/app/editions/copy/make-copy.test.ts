// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { checkValueOf } from '../../../edition/check-value';
import { parseEdition } from '../../../edition/parse-edition';
import { builtIn } from '../../../editions/built-in';
import { builtInTexts } from '../../../editions/built-in-texts';
import type { PageParts } from '../../../editions/copy/page-parts';
import type { Shelved } from '../shelf';
import { makeCopy } from './make-copy';

vi.mock('./page-source', () => ({
  pageParts: async (): Promise<PageParts> => ({
    policy: "default-src 'none'",
    first: 'first()',
    style: 'a{}',
    app: 'app()',
    metas: [],
    icon: 'data:,',
    standIns: [],
  }),
}));

const read = parseEdition(JSON.parse(readFileSync('e2e/another-county.edition.json', 'utf8')));
if (!read.ok) throw new Error('the county is no edition');
const county: Shelved = { edition: read.edition, texts: read.texts, from: 'opened' };
const last: Shelved = { edition: builtIn, texts: builtInTexts, from: 'built-in' };
const { signal } = new AbortController();
const day = new Date(2026, 2, 2);
const made = async (...editions: readonly [Shelved, ...Shelved[]]) => {
  const shares: number[] = [];
  const copy = await makeCopy(editions, day, (share) => shares.push(share), signal);
  const html = new TextDecoder().decode(copy.bytes);
  return { ...copy, shares, html, page: new DOMParser().parseFromString(html, 'text/html') };
};

describe('a copy of the page', () => {
  it('says place, year, day and check value, and names its file by them', async () => {
    const { name, faults, page } = await made(county);
    expect(faults).toEqual([]);
    expect(name).toBe('云溪县-2023-2026-03-02.html');
    const said = page.querySelector('#all-figures')?.textContent;
    for (const part of ['云溪县', '2023', '2026-03-02', checkValueOf(county.edition)])
      expect(said).toContain(part);
    expect(said).not.toContain('草稿');
    expect(page.title).toContain('云溪县');
  });

  it('says 草稿 of a draft, in the name of the file too', async () => {
    const { name, page } = await made({ ...county, edition: { ...county.edition, draft: true } });
    expect(name).toContain('草稿');
    expect(page.querySelector('#all-figures')?.textContent).toContain('草稿');
  });

  it('has a new name each time', async () => {
    const names = [await made(county), await made(county)].map(({ name }) => name);
    expect(new Set([...names, '云溪县-2023-2026-03-02.html']).size).toBe(3);
  });

  it('holds every figure with its phrase for where no script runs, and nothing of the built-in edition', async () => {
    const { html, page } = await made(county);
    const rows = [...page.querySelectorAll('#all-figures tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(county.edition.indicators.length);
    for (const { evidence } of county.edition.indicators)
      expect(rows.some((row) => row?.includes(evidence.phrase))).toBe(true);
    expect(html).not.toMatch(/遂宁|2021/);
    expect(html).not.toMatch(/\sstyle="/);
  });

  it('holds last year too where that is wished, behind the one that it opens with', async () => {
    const { page, shares } = await made(county, last);
    const blocks = [...page.querySelectorAll('script[data-edition]')].map(({ textContent }) =>
      parseEdition(JSON.parse(textContent ?? '')),
    );
    expect(blocks.map((block) => block.ok && checkValueOf(block.edition))).toEqual(
      [county, last].map(({ edition }) => checkValueOf(edition)),
    );
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('finds that an edition would not be read back as it is', async () => {
    const [first, ...others] = county.edition.indicators;
    const indicators = [
      { ...first, name: { zh: '户\u200b数', en: null } },
      ...others,
    ] as typeof county.edition.indicators;
    const { faults } = await made({ ...county, edition: { ...county.edition, indicators } });
    expect(faults).toContain('editions');
  });

  it('stops where it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(makeCopy([county], day, () => undefined, controller.signal)).rejects.toThrow('cancelled');
  });
});
