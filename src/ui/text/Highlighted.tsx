import type { Range } from '../../derive/search';

/** A text with the part that a search matched marked. */
export function Highlighted({ text, range }: { readonly text: string; readonly range: Range | null }) {
  if (range === null) return text;
  return (
    <>
      {text.slice(0, range.from)}
      <mark className="bg-second-soft text-ink">{text.slice(range.from, range.to)}</mark>
      {text.slice(range.to)}
    </>
  );
}
