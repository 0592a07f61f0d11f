import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright/test';
import { brokenSchemas, ruleFaults } from '../../tools/office/office-faults';
import { expect } from './quiet-page';

/** What opens beside a button 下载, and what it gives. */
export class Downloads {
  readonly sheet: Locator;
  /** What was asked for and what became of it, in the sheet or at the corner of the window. */
  readonly jobs: Locator;

  constructor(readonly page: Page) {
    this.sheet = page.getByRole('dialog', { name: /^(下载：|Download: )/ });
    this.jobs = page.getByRole('region', { name: /^(下载进度|Downloads)$/ });
  }

  /** The small button of a part of the page. */
  button(within: Locator): Locator {
    return within.getByRole('button', { name: /^(下载：|Download: )/ }).first();
  }

  /** A line by how it begins: 图片，横版. */
  entry(name: string): Locator {
    return this.page
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .filter({ visible: true })
      .first();
  }

  /** What a press gives, once it has arrived. */
  async arrives(
    press: () => Promise<unknown>,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const waiting = this.page.waitForEvent('download', { timeout: 60_000 });
    await press();
    const download: Download = await waiting;
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await download.path())),
    };
  }

  take(name: string) {
    return this.arrives(() => this.entry(name).click());
  }
}

/** A file of Office without a fault. */
export async function expectSound(bytes: Uint8Array): Promise<void> {
  expect(ruleFaults(bytes)).toEqual([]);
  expect((await brokenSchemas({ file: bytes })) ?? []).toEqual([]);
}

/** Width and height that a PNG says of itself. */
export function sizeOfPng(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  expect([...bytes.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Names and contents of a zip. */
export const unpacked = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)));
