import { pick } from '../../format/locale';
import { bookText, type Context } from '../context';
import { describeIndicators, type IndicatorRow } from '../list/describe-indicators';
import { plainTable } from '../list/table-query';
import { describeArea } from './describe-area';

/** Everything as one plain document: every figure of every section with its phrase. */
export interface DocumentView {
  readonly source: string;
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    /** What happened, in two sentences; null for the opening, which has no panel. */
    readonly lead: string | null;
    readonly rows: readonly IndicatorRow[];
  }[];
}

export function describeDocument(context: Context): DocumentView {
  return {
    source: bookText(context),
    sections: context.edition.sections.map(({ id, kind, name }) => ({
      id,
      name: pick(context.locale, name),
      lead: kind === 'overview' ? null : leadOf(context, id),
      rows: describeIndicators(context, { ...plainTable, section: id }).rows,
    })),
  };
}

function leadOf(context: Context, id: string): string {
  const { title, lead } = describeArea(context, id);
  return context.locale.words.document.lead(title.text, lead.text);
}
