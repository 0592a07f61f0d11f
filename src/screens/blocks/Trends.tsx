import { useId, useState } from 'react';
import { DataTable } from '../../ui/frame/DataTable';
import { TableSwitch } from '../../ui/frame/TableSwitch';
import { useSurface } from '../../ui/surface-context';
import type { Block } from '../../views/view';
import { TrendPanel } from './TrendPanel';

/** The stated growths one under the other, the largest first; their intervals stand in the table. */
export function Trends({ block }: { readonly block: Extract<Block, { kind: 'trends' }> }) {
  const [tableShown, setTableShown] = useState(useSurface() === 'booklet');
  const tableId = useId();
  const { trends, table } = block;
  return (
    <figure aria-label={table.caption} className="border-t-2 border-rule-strong">
      {trends.map((trend) => (
        <TrendPanel key={trend.current.indicatorId} trend={trend} />
      ))}
      <p className="flex items-center justify-end">
        <TableSwitch
          shown={tableShown}
          onToggle={() => setTableShown(!tableShown)}
          tableId={tableId}
          subject={{ kind: 'table', table: () => table, query: null }}
          name={table.caption}
        />
      </p>
      <div id={tableId} hidden={!tableShown}>
        {tableShown && <DataTable table={table} />}
      </div>
    </figure>
  );
}
