import { Prose } from '../../ui/text/Prose';
import type { FaultList } from '../../views/edition/describe-check';
import { ListHead } from './ListHead';
import { useDeskWords } from './use-desk-words';

/** Faults by sheet, each with its cell, what was read there, what is wrong and what to do. */
export function FaultTable({ list }: { readonly list: FaultList }) {
  const { check } = useDeskWords();
  const { columns } = check;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {list.sheets.map(({ name, count, faults }) => {
        const title = check.sheet(name === '' ? check.wholeFile : name, count);
        return (
          <section key={name}>
            <h3 className="font-bold">{title}</h3>
            <table aria-label={title} className="w-full border-collapse max-md:block max-md:text-note">
              <ListHead
                columns={[
                  [columns.cell, `pr-2 ${name === '' ? 'w-[18%]' : 'w-[5rem]'}`],
                  [columns.found, 'w-[22%] pr-2'],
                  [columns.what, 'pr-2'],
                  [columns.toDo, 'w-[34%]'],
                ]}
              />
              <tbody className="max-md:block">
                {faults.map(({ cell, found, what, toDo }, i) => (
                  <tr
                    // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have the same fault twice, and the list never changes
                    key={i}
                    className="border-b border-rule align-top max-md:grid max-md:gap-x-1 max-md:py-1"
                  >
                    <th
                      scope="row"
                      className={`pr-2 text-left font-bold md:py-0.5 ${cell.length > 8 ? '' : 'whitespace-nowrap'}`}
                    >
                      {cell}
                    </th>
                    <td className="break-words pr-2 md:py-0.5">
                      {found === '' ? (
                        <span className="text-ink-soft">{check.cellEmpty}</span>
                      ) : (
                        <span lang="zh-CN" className="font-title">
                          {found}
                        </span>
                      )}
                    </td>
                    <Prose as="td" className="pr-2 text-second md:py-0.5" text={what} />
                    <Prose as="td" className="md:py-0.5" text={toDo} />
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
      {list.more > 0 && <p className="text-ink-soft">{check.moreFaults(list.more)}</p>}
    </div>
  );
}
