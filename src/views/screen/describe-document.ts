import { selectIndicators } from '../../derive/sector-filter';
import type { Section } from '../../edition/types';
import { pick } from '../../format/locale';
import { bookText, type Context } from '../context';
import { figureOfRow, type IndicatorTable, tableOfIndicators } from '../list/describe-indicators';
import { describeArea } from './describe-area';

/** Everything as one plain document: every figure of every section with its phrase. */
export type DocumentView = ReturnType<typeof describeDocument>;

export const describeDocument = (context: Context) => ({
  title: context.locale.words.document.title,
  source: bookText(context),
  sections: context.edition.sections.map((section) => describeDocumentSection(context, section)),
});

/** One section of it, for who draws a large edition bit by bit. */
export function describeDocumentSection(context: Context, { id, kind, name }: Section) {
  const title = pick(context.locale, name);
  return {
    id,
    name: title,
    // What happened, in two sentences. The opening has no panel that says it.
    lead: kind === 'overview' ? null : leadOf(context, id),
    table: tableOf(context, id, title),
  };
}

const keys = ['name', 'value', 'change', 'period', 'phrase'] as const;

/** Five columns, so that they fit on paper: a status that is to be said stands behind the period. */
function tableOf(context: Context, section: string, caption: string): IndicatorTable {
  const { edition, choice } = context;
  const table = tableOfIndicators(context, selectIndicators(edition, choice, section), 0, keys);
  return {
    ...table,
    caption,
    rows: table.rows.map((row) => {
      const status = figureOfRow(row)?.statusLabel ?? '';
      return row.map((cell, i) =>
        keys[i] === 'period' ? { ...cell, text: `${cell.text} ${status}`.trim() } : cell,
      );
    }),
  };
}

function leadOf(context: Context, id: string): string {
  const { title, lead } = describeArea(context, id);
  return context.locale.words.document.lead(title.text, lead.text);
}
