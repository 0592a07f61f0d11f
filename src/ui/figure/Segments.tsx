import type { Segment } from '../../derive/evidence';

/** A quoted phrase with its number marked. In a reading the characters that were put back are framed. */
export function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map((segment, i) => {
    // The pieces of a phrase never change their order.
    const key = i;
    if (segment.inserted) {
      return (
        <ins key={key} className="border border-second text-second no-underline">
          {segment.text}
        </ins>
      );
    }
    if (segment.marked) {
      return (
        <mark
          key={key}
          className="border-b-[3px] border-second bg-second-soft px-[0.125rem] font-bold text-ink"
        >
          {segment.text}
        </mark>
      );
    }
    return <span key={key}>{segment.text}</span>;
  });
}
