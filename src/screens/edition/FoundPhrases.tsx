import type { FoundPhrase } from '../../views/edition/describe-check';
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
        <thead className="max-md:hidden">
          <tr className="border-b-2 border-rule-strong text-left text-note text-ink-soft">
            <th scope="col" className="w-[5rem] py-0.5 pr-2 font-normal">
              {columns.cell}
            </th>
            <th scope="col" className="w-[26%] py-0.5 pr-2 font-normal">
              {columns.figure}
            </th>
            <th scope="col" className="w-[12%] py-0.5 pr-2 text-right font-normal">
              {columns.value}
            </th>
            <th scope="col" className="py-0.5 font-normal">
              {columns.text}
            </th>
          </tr>
        </thead>
        <tbody lang="zh-CN" className="max-md:block">
          {phrases.map(({ cell, figure, value, text }) => (
            <tr key={cell} className="border-b border-rule align-top max-md:grid max-md:gap-x-1 max-md:py-1">
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
