import { expect, type Locator, type Page } from 'playwright/test';
import { asCells, pasted } from './clipboard';

/** A picture in its frame, found by the finding that is its title. */
export class Picture {
  readonly frame: Locator;
  readonly table: Locator;
  readonly showTable: Locator;
  readonly hideTable: Locator;
  readonly copyTable: Locator;
  readonly chart: Locator;
  /** The place of the chart, whether it is drawn or not. */
  readonly place: Locator;
  readonly failure: Locator;
  readonly retry: Locator;

  constructor(page: Page, title: string) {
    // What a screen reader hears of a sign stands in a box of its own, with or without a space beside it.
    const name = title
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/（推算）|（缺字补）/g, (sign) => `\\s*${sign}\\s*`);
    this.frame = page.getByRole('figure', { name: new RegExp(`^${name}$`) });
    this.table = this.frame.getByRole('table');
    this.showTable = this.frame.getByRole('button', { name: '看表格', exact: true });
    this.hideTable = this.frame.getByRole('button', { name: '收起表格', exact: true });
    this.copyTable = this.frame.getByRole('button', { name: '复制表格', exact: true });
    this.chart = this.frame.locator('svg.recharts-surface');
    this.place = this.frame.getByRole('region');
    this.failure = this.frame.getByRole('alert');
    this.retry = this.failure.getByRole('button', { name: '重试', exact: true });
  }

  /** Opens the table and copies it: the cells that a spreadsheet would make of it. */
  async copiedCells(): Promise<readonly (readonly string[])[]> {
    await this.showTable.click();
    await this.copyTable.click();
    await expect(this.frame.getByRole('status')).toHaveText('已复制，可粘贴到Excel或WPS');
    return asCells(await pasted(this.frame.page()));
  }

  /** The cells of the table, head first, without the signs beside worked-out and restored figures. */
  async cells(): Promise<readonly (readonly string[])[]> {
    const rows = await this.table.getByRole('row').all();
    return Promise.all(
      rows.map(async (row) => [
        ...(await row.locator('th').allTextContents()),
        ...(await row.locator('td').allTextContents()).map((text) =>
          text.replace(/°（推算）|（缺字补）/, ''),
        ),
      ]),
    );
  }
}
