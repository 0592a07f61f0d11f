import { selectIndicators } from '../../derive/sector-filter';
import type { Indicator } from '../../edition/types';
import { pick, pickOrNull } from '../../format/locale';
import { shownNumber } from '../../format/shown-number';
import { fileWordsOf } from '../../format/words/file';
import { type Context, panelName, placeText } from '../context';
import { describeFigure } from '../figure/figure-view';
import { type CellView, figureCell, wordCell } from '../table-view';
import type { SheetPart, SheetView } from './sheet-view';

/** Widths of the columns in characters. */
const widths = {
  name: 34,
  value: 16,
  base: 18,
  change: 11,
  period: 18,
  scope: 26,
  section: 16,
  sectors: 20,
  status: 12,
  phrase: 60,
  place: 26,
  id: 30,
} as const;
type Column = keyof typeof widths;

const ofSection: readonly Column[] = ['name', 'value', 'change', 'period', 'scope', 'status', 'phrase'];
const everyColumn = Object.keys(widths) as readonly Column[];

/** The figures of a section, one a row. */
export const figuresTable = (context: Context, indicators: readonly Indicator[]): SheetPart =>
  tableOf(context, indicators, fileWordsOf(context.locale.language).figures, ofSection);

/** Every figure under the filter with all that is known of it. */
export function indicatorsSheet(context: Context): SheetView {
  const words = fileWordsOf(context.locale.language);
  const indicators = selectIndicators(context.edition, context.choice);
  return {
    name: words.indicators,
    title: words.indicators,
    lead: '',
    inside: words.indicatorsInside,
    count: indicators.length,
    isWide: true,
    parts: [tableOf(context, indicators, words.indicators, everyColumn)],
  };
}

function tableOf(
  context: Context,
  indicators: readonly Indicator[],
  caption: string,
  columns: readonly Column[],
): SheetPart {
  const words = fileWordsOf(context.locale.language).columns;
  return {
    kind: 'table',
    title: null,
    widths: columns.map((column) => widths[column]),
    filtered: true,
    table: {
      caption,
      columns: columns.map((column) => words[column]),
      rows: indicators.map((indicator) => {
        const cells = cellsOf(context, indicator);
        return columns.map((column) => cells[column]);
      }),
    },
  };
}

function cellsOf(context: Context, indicator: Indicator): Readonly<Record<Column, CellView>> {
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
    },
    change: change === null ? wordCell('') : { text: change.text, shown: change.shown, figure },
    period: wordCell(pickOrNull(locale, indicator.period) ?? locale.words.year(edition.year)),
    scope: wordCell(figure.scope ?? ''),
    section: wordCell(panelName(context, indicator.section)),
    sectors: wordCell(sectors.map(({ name }) => pick(locale, name)).join(locale.words.listSeparator)),
    status: wordCell(figure.statusLabel ?? locale.words.status.stated),
    phrase: wordCell(indicator.evidence.phrase),
    place: wordCell(placeText(context, indicator.evidence)),
    id: wordCell(indicator.id),
  };
}
