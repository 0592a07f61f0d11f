import { Verdict } from '../../ui/figure/Verdict';
import { useWords } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import { Sentence } from '../../ui/text/Sentence';
import type { MethodCheckView } from '../../views/screen/describe-method';

/** Every cross-check with its inputs, its result and its verdict. */
export function CheckTable({ checks }: { readonly checks: readonly MethodCheckView[] }) {
  const { method, status } = useWords();
  const columns = method.checkColumns;
  return (
    <div className="overflow-x-auto">
      <table aria-label={method.checks} className="w-full min-w-[50rem] border-collapse text-left text-note">
        <thead>
          <tr>
            {[columns.name, columns.formula, columns.interval, columns.printed, columns.verdict].map(
              (column) => (
                <th key={column} scope="col" className="border-b-2 border-rule-strong py-0.5 pr-2">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id} className="border-b border-rule align-top">
              <th scope="row" className="py-0.5 pr-2 font-normal">
                <Prose text={check.name} />
                {check.note !== null && (
                  <span className="block text-ink-soft">
                    <Prose text={check.note} />
                  </span>
                )}
              </th>
              <td className="py-0.5 pr-2">
                <Sentence sentence={check.formula} />
              </td>
              <td className="whitespace-nowrap py-0.5 pr-2">
                {check.interval !== null && <Prose text={check.interval} />}
              </td>
              <td className="whitespace-nowrap py-0.5 pr-2">
                <Prose text={check.printed ?? method.notPrinted} />
              </td>
              <td className="whitespace-nowrap py-0.5 pr-2 font-bold">
                {check.verdict === null ? (
                  <span className="font-normal text-ink-soft">{status.derived}</span>
                ) : (
                  <Verdict check={check} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
