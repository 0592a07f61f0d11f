import { type ColumnKey, figureOfRow } from '../../views/list/describe-indicators';
import type { DocumentView } from '../../views/screen/describe-document';

const widths = ['w-1/4', 'w-1/6', 'w-1/12', 'w-1/4'];
const looks: { readonly [K in ColumnKey]?: string } = {
  name: 'pr-2 font-normal',
  value: 'pr-2 font-bold',
  phrase: 'font-title',
};

interface Props {
  readonly view: DocumentView;
  /** In a copy of the page, where no overview stands above it: of what it is, and what tells it from other copies. */
  readonly copy?: { readonly title: string; readonly stamp: string };
}

/** Every figure with its phrase, for a reader without scripts or with a browser too old for the app. */
export function AllFigures({ view, copy }: Props) {
  return (
    <div className="mx-auto max-w-[80rem] px-2 pb-4 md:px-4">
      {copy !== undefined && <h1 className="mt-3 font-title text-finding font-bold">{copy.title}</h1>}
      <h2 className="mt-3 font-title text-title font-bold">{view.title}</h2>
      <p className="text-note text-ink-soft">{view.source}</p>
      {copy !== undefined && <p className="text-note text-ink-soft">{copy.stamp}</p>}
      {view.sections.map(({ id, name, lead, table }) => (
        <section key={id} className="mt-3">
          <h3 className="border-t-2 border-rule-strong pt-1 text-section font-bold">{name}</h3>
          {lead !== null && <p>{lead}</p>}
          <table className="mt-1 w-full table-fixed border-collapse text-left text-note">
            <thead>
              <tr>
                {table.columns.map((column, i) => (
                  <th
                    key={column}
                    scope="col"
                    className={`border-b border-rule-strong py-0.5 pr-2 ${widths[i] ?? ''}`}
                  >
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={figureOfRow(row)?.indicatorId} className="border-b border-rule align-top">
                  {row.map(({ text }, i) => {
                    const key = table.keys[i] ?? 'name';
                    const Cell = key === 'name' ? 'th' : 'td';
                    return (
                      <Cell
                        key={key}
                        scope={key === 'name' ? 'row' : undefined}
                        className={`py-0.5 ${looks[key] ?? 'pr-2'}`}
                      >
                        {text}
                      </Cell>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
