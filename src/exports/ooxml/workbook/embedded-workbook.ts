import type { Chart } from '../chart/chart';
import type { OfficeTheme } from '../theme';
import { chartRows } from './sheet';
import { workbookBytes } from './workbook';

/** The only sheet of an embedded workbook, by the name that Office gives it. */
export const embeddedSheet = 'Sheet1';

/** The workbook in which Office lets a person edit the numbers of a chart. */
export const embeddedWorkbook = (chart: Chart, theme: OfficeTheme): Uint8Array =>
  workbookBytes({
    sheets: [{ name: embeddedSheet, columns: [24, ...chart.series.map(() => 16)], rows: chartRows(chart) }],
    theme,
    properties: null,
    foot: '',
    page: '&P',
  });
