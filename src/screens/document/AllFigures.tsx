import { useWords } from '../../ui/locale-context';
import type { DocumentView } from '../../views/screen/describe-document';

const widths = ['w-1/4', 'w-1/6', 'w-1/12', 'w-1/4'];

/** Every figure with its phrase, for a reader without scripts or with a browser too old for the app. */
export function AllFigures({ view }: { readonly view: DocumentView }) {
  const { document: words, table } = useWords();
  const { columns } = table;
  const headings = [columns.name, columns.value, columns.change, columns.period, columns.phrase];
  return (
    <div className="mx-auto max-w-[80rem] px-2 pb-4 md:px-4">
      <h2 className="mt-3 font-title text-title font-bold">{words.title}</h2>
      <p className="text-note text-ink-soft">{view.source}</p>
      {view.sections.map(({ id, name, lead, rows }) => (
        <section key={id} className="mt-3">
          <h3 className="border-t-2 border-rule-strong pt-1 text-section font-bold">{name}</h3>
          {lead !== null && <p>{lead}</p>}
          <table className="mt-1 w-full table-fixed border-collapse text-left text-note">
            <thead>
              <tr>
                {headings.map((column, i) => (
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
              {rows.map(({ figure, periodAndScope, phrase }) => (
                <tr key={figure.indicatorId} className="border-b border-rule align-top">
                  <th scope="row" className="py-0.5 pr-2 font-normal">
                    {figure.name}
                  </th>
                  <td className="py-0.5 pr-2 font-bold">{figure.text}</td>
                  <td className="py-0.5 pr-2">{figure.change?.text}</td>
                  <td className="py-0.5 pr-2">
                    {periodAndScope} {figure.statusLabel}
                  </td>
                  <td className="py-0.5 font-title">{phrase}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
