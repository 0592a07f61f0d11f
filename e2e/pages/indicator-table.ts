import { expect, type Locator } from 'playwright/test';
import { ready } from './dashboard';
import { OnPage } from './on-page';

/** The table of all figures and what narrows it. */
export class IndicatorTable extends OnPage {
  private readonly main = this.page.getByRole('main');
  readonly table = this.main.getByRole('table', { name: '全部指标' });
  /** Below the head. */
  readonly rows = this.table.locator('tbody tr');
  readonly head = this.table.locator('thead');
  readonly section = this.main.getByRole('combobox', { name: '部分' });
  readonly status = this.main.getByRole('combobox', { name: '状态' });
  readonly growing = this.main.getByRole('checkbox', { name: '只看有同比的' });
  readonly find = this.main.getByRole('searchbox', { name: '查找' });
  readonly reset = this.main.getByRole('button', { name: '清除筛选' });

  /** With these parameters behind `?`. */
  async open(parameters = ''): Promise<void> {
    await this.page.goto(`#/indicators${parameters}`);
    await ready(this.page);
    await expect(this.table.or(this.page.getByText('没有符合条件的指标。'))).toBeVisible();
  }

  /** A click on the head of a column, which is then in this order. */
  async sortBy(name: string, direction: 'ascending' | 'descending'): Promise<void> {
    await this.sort(name).click();
    await expect(this.column(name)).toHaveAttribute('aria-sort', direction);
  }

  /** The head of a column: 数值. */
  column(name: string): Locator {
    return this.table.getByRole('columnheader').filter({ hasText: new RegExp(`^${name}[▲▼]?$`) });
  }

  sort(name: string): Locator {
    return this.column(name).getByRole('link');
  }

  /** A row by the name of its figure. */
  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  /** The figures in the order of the rows. */
  async ids(): Promise<readonly string[]> {
    await this.complete();
    return this.rows.evaluateAll((rows) =>
      rows.map((row) => row.querySelector('[data-indicator]')?.getAttribute('data-indicator') ?? ''),
    );
  }

  /** What a column says, row by row; the first column is 0. */
  async texts(column: number): Promise<readonly string[]> {
    await this.complete();
    return this.rows.evaluateAll(
      (rows, at) => rows.map((row) => (row.children[at]?.textContent ?? '').trim()),
      column,
    );
  }

  /** The rows beyond a window's height follow the first ones. */
  private async complete(): Promise<void> {
    await expect(this.table).toHaveAttribute('aria-busy', 'false');
  }
}
