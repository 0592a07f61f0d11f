import type { Segment } from '../derive/evidence';
import type { QuoteView } from '../views/describe-detail';
import { useWords } from './locale-context';

/** A phrase of the article with the number marked, where it stands, and its reading where it is damaged. */
export function QuoteBlock({ quote }: { readonly quote: QuoteView }) {
  const words = useWords().figure;
  return (
    <div className="grid gap-0.5">
      <blockquote className="font-title text-quote">
        <Segments segments={quote.phrase} />
      </blockquote>
      {quote.reading !== null && (
        <p className="text-body">
          <span className="text-ink-soft">{words.reading} </span>
          <span className="font-title text-label">
            <Segments segments={quote.reading} />
          </span>
          <span className="ml-1 text-note text-ink-soft">{words.readingNote}</span>
        </p>
      )}
      <p className="text-note text-ink-soft">{quote.place}</p>
    </div>
  );
}

function Segments({ segments }: { readonly segments: readonly Segment[] }) {
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
