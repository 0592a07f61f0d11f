import { DataTable } from '../../ui/frame/DataTable';
import type { MatchesView } from '../../views/method/describe-matches';
import { MethodSection } from './MethodSection';

/** What the figures of this edition are to those of each one beside it, and who decided it. */
export function MatchSection({ view: { tables, ...heading } }: { readonly view: MatchesView }) {
  return (
    <MethodSection {...heading} shown={tables.length > 0}>
      {tables.map(({ remark, table }) => (
        <div key={table.caption}>
          <h3 className="font-bold">{table.caption}</h3>
          <p className="text-note">{remark}</p>
          {table.rows.length > 0 && <DataTable table={table} />}
        </div>
      ))}
    </MethodSection>
  );
}
