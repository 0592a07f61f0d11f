import type { TableView } from '../../views/table-view';
import { FigureLink } from '../figure/FigureLink';
import { useWords } from '../locale-context';
import { CopyButton } from '../text/CopyButton';
import { copyTable } from '../text/copy';
import { Prose } from '../text/Prose';

/** The values of a picture as a table; copied, it pastes into Excel and WPS as cells. */
export function DataTable({ table }: { readonly table: TableView }) {
  const words = useWords().picture;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <div className="relative overflow-x-auto">
        <table aria-label={table.caption} className="w-full min-w-[36rem] border-collapse text-note">
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className="border-b-2 border-rule-strong py-0.5 pr-2 text-left font-bold"
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.map(({ text }) => text).join()} className="border-b border-rule align-top">
                {row.map((cell, i) => (
                  <td key={table.columns[i]} className="py-0.5 pr-2">
                    {cell.figure === null ? (
                      <Prose text={cell.text} />
                    ) : (
                      <FigureLink figure={cell.figure} className="whitespace-nowrap font-bold">
                        {cell.text}
                      </FigureLink>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CopyButton onCopy={() => copyTable(table)} label={words.copy} words={words} />
    </div>
  );
}
