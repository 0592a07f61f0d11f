// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtIn } from '../../editions/built-in';
import { readEmbedded } from './embedded';
import { shelf } from './shelf';

const county = JSON.parse(readFileSync('e2e/another-county.edition.json', 'utf8'));
const next = { ...county, id: 'yunxi-2024', year: 2024, previousYear: 2023 };
const shown = () => shelf.list().map(({ edition, from }) => [edition.id, from]);

function put(...blocks: readonly string[]): void {
  for (const text of blocks) {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.dataset.edition = '';
    block.textContent = text;
    document.body.append(block);
  }
}

describe('the editions that a copy of the page holds', () => {
  beforeEach(() => {
    document.body.replaceChildren();
    shelf.begin([{ edition: builtIn, texts: null, from: 'built-in' }]);
  });

  it('are none in the page as it was built', async () => {
    await readEmbedded();
    expect(shown()).toEqual([[builtIn.id, 'built-in']]);
  });

  it('take the place of the built-in one, the first in front', async () => {
    put(JSON.stringify(next), JSON.stringify(county));
    await readEmbedded();
    expect(shown()).toEqual([
      ['yunxi-2024', 'embedded'],
      ['yunxi-2023', 'embedded'],
    ]);
  });

  it.each([
    ['is cut', JSON.stringify(county).slice(0, -9)],
    ['is empty', ''],
    ['is no edition', '[]'],
  ])(
    'are none of them shown where a block %s, and neither is the built-in one shown for them',
    async (_, text) => {
      put(JSON.stringify(next), text);
      await expect(readEmbedded()).rejects.toThrow();
      expect(shown()).toEqual([[builtIn.id, 'built-in']]);
    },
  );
});
