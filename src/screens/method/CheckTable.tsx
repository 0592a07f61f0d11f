import { Verdict } from '../../ui/figure/Verdict';
import { Prose } from '../../ui/text/Prose';
import { Sentence } from '../../ui/text/Sentence';
import type { CheckTableView } from '../../views/method/describe-method';

/** Every cross-check with its inputs, its result and its verdict. */
export function CheckTable({ table }: { readonly table: CheckTableView }) {
  return (
    <div className="relative overflow-x-auto">
      <table aria-label={table.caption} className="w-full min-w-[50rem] border-collapse text-left text-note">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col" className="border-b-2 border-rule-strong py-0.5 pr-2">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.checks.map((check, i) => {
            const [, , interval, printed, verdict] = table.rows[i] ?? [];
            return (
              <tr key={check.id} className="border-b border-rule align-top">
                <th scope="row" className="py-0.5 pr-2 font-normal">
                  <Prose text={check.name} />
                  {check.note !== null && (
                    <Prose as="span" className="block text-ink-soft" text={check.note} />
                  )}
                </th>
                <td className="py-0.5 pr-2">
                  <Sentence sentence={check.formula} />
                </td>
                <Prose as="td" className="whitespace-nowrap py-0.5 pr-2" text={interval?.text ?? ''} />
                <Prose as="td" className="whitespace-nowrap py-0.5 pr-2" text={printed?.text ?? ''} />
                <td className="whitespace-nowrap py-0.5 pr-2 font-bold">
                  {check.verdict === null ? (
                    <span className="font-normal text-ink-soft">{verdict?.text}</span>
                  ) : (
                    <Verdict check={check} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
