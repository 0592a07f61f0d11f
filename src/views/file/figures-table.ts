import { matchesSectors } from '../../derive/sector-filter';
import type { Indicator } from '../../edition/types';
import { pick, pickOrNull } from '../../format/locale';
import { shownNumber } from '../../format/shown-number';
import { fileWordsOf } from '../../format/words/file';
import { type Context, panelName, placeText } from '../context';
import { describeFigure } from '../figure/figure-view';
import { type CellView, figureCell, wordCell } from '../table-view';
import type { SheetPart, SheetView } from './sheet-view';

/** The figures of a section, one a row. */
export function figuresTable(context: Context, indicators: readonly Indicator[]): SheetPart {
  const { columns, figures } = fileWordsOf(context.locale.language);
  return {
    kind: 'table',
    title: null,
    widths: [34, 16, 11, 18, 26, 12, 60],
    filtered: true,
    table: {
      caption: figures,
      columns: [
        columns.name,
        columns.value,
        columns.change,
        columns.period,
        columns.scope,
        columns.status,
        columns.phrase,
      ],
      rows: indicators.map((indicator) => {
        const cells = cellsOf(context, indicator);
        return [cells.name, cells.value, cells.change, cells.period, cells.scope, cells.status, cells.phrase];
      }),
    },
  };
}

/** Every figure under the filter with all that is known of it. */
export function indicatorsSheet(context: Context): SheetView {
  const { edition, choice } = context;
  const words = fileWordsOf(context.locale.language);
  const { columns } = words;
  const indicators = edition.indicators.filter(({ sectors }) => matchesSectors(choice, sectors));
  return {
    name: words.indicators,
    title: words.indicators,
    lead: '',
    inside: words.indicatorsInside,
    count: indicators.length,
    isWide: true,
    parts: [
      {
        kind: 'table',
        title: null,
        filtered: true,
        widths: [34, 16, 18, 11, 18, 26, 16, 20, 12, 60, 26, 30],
        table: {
          caption: words.indicators,
          columns: [
            columns.name,
            columns.value,
            columns.base,
            columns.change,
            columns.period,
            columns.scope,
            columns.section,
            columns.sectors,
            columns.status,
            columns.phrase,
            columns.place,
            columns.id,
          ],
          rows: indicators.map((indicator) => {
            const cells = cellsOf(context, indicator);
            return [
              cells.name,
              cells.value,
              cells.base,
              cells.change,
              cells.period,
              cells.scope,
              cells.section,
              cells.sectors,
              cells.status,
              cells.phrase,
              cells.place,
              wordCell(indicator.id),
            ];
          }),
        },
      },
    ],
  };
}

function cellsOf(context: Context, indicator: Indicator) {
  const { locale, edition } = context;
  const figure = describeFigure(locale, indicator);
  const { change } = figure;
  const base = String(figure.value);
  const sectors = edition.sectors.filter(({ id }) => indicator.sectors.includes(id));
  return {
    name: wordCell(figure.name),
    value: figureCell(figure),
    base: {
      text: base,
      shown: shownNumber({ prefix: '', number: base, unit: '' }, null),
      figure: null,
    } satisfies CellView,
    change: change === null ? wordCell('') : { text: change.text, shown: change.shown, figure },
    period: wordCell(pickOrNull(locale, indicator.period) ?? locale.words.year(edition.year)),
    scope: wordCell(figure.scope ?? ''),
    section: wordCell(panelName(context, indicator.section)),
    sectors: wordCell(sectors.map(({ name }) => pick(locale, name)).join(locale.words.listSeparator)),
    status: wordCell(figure.statusLabel ?? locale.words.status.stated),
    phrase: wordCell(indicator.evidence.phrase),
    place: wordCell(placeText({ locale, edition }, indicator.evidence)),
  };
}
