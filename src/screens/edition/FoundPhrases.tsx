import type { FoundPhrase } from '../../views/edition/describe-check';
import { ListHead } from './ListHead';
import { useDeskWords } from './use-desk-words';

/** The phrases that the page found, each beside its figure and its value, to be looked through. */
export function FoundPhrases({ phrases }: { readonly phrases: readonly FoundPhrase[] }) {
  const { check } = useDeskWords();
  const { phraseColumns: columns } = check;
  const title = check.phrasesTitle(phrases.length);
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <h2 className="font-title text-section font-bold">{title}</h2>
      <p className="max-w-[60rem] text-ink-soft">{check.phrasesText}</p>
      <table aria-label={title} className="w-full border-collapse max-md:block max-md:text-note">
        <ListHead
          columns={[
            [columns.cell, 'w-[5rem] pr-2'],
            [columns.figure, 'w-[26%] pr-2'],
            [columns.value, 'w-[12%] pr-2 text-right'],
            [columns.text, ''],
          ]}
        />
        <tbody lang="zh-CN" className="max-md:block">
          {phrases.map(({ cell, figure, value, text }) => (
            <tr
              key={`${cell} ${value}`}
              className="border-b border-rule align-top max-md:grid max-md:gap-x-1 max-md:py-1"
            >
              <th scope="row" className="pr-2 text-left font-bold md:py-0.5">
                {cell}
              </th>
              <td className="pr-2 md:py-0.5">{figure}</td>
              <td className="whitespace-nowrap pr-2 font-bold md:py-0.5 md:text-right">{value}</td>
              <td className="break-words font-title md:py-0.5">
                <Marked text={text} value={value} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The phrase with the value in it marked: its digits alone where words stand before the unit, as in 10余次. */
function Marked({ text, value }: { readonly text: string; readonly value: string }) {
  const digits = /^[\d.]+/.exec(value)?.[0] ?? value;
  const marked = text.includes(value) ? value : digits;
  const at = text.indexOf(marked);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className="bg-transparent font-bold text-ink underline underline-offset-4">{marked}</mark>
      {text.slice(at + marked.length)}
    </>
  );
}
