import { expect, type Locator, type Page } from 'playwright/test';
import { asCells, pasted } from './clipboard';

/** A sign that only a screen reader is told has spaces around it in a name: 43.29亿元 （缺字补） 已录入. */
function spaced(title: string): RegExp {
  const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('（', ' ?（').replaceAll('）', '） ?')}$`);
}

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
    this.frame = page.getByRole('figure', { name: spaced(title) });
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

  /** The cells of the table, head first, without the signs beside figures. */
  async cells(): Promise<readonly (readonly string[])[]> {
    const rows = await this.table.getByRole('row').all();
    const texts = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
    return texts.map((row) => row.map((text) => text.replace(/°（推算）$|（缺字补）$/, '')));
  }
}
