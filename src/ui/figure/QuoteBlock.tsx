import type { QuoteView } from '../../views/figure/describe-detail';
import { useWords } from '../locale-context';
import { Segments } from './Segments';

/** A phrase of the article with the number marked, where it stands, and its reading where it is damaged. */
export function QuoteBlock({ quote }: { readonly quote: QuoteView }) {
  const words = useWords().figure;
  return (
    <div className="grid gap-0.5">
      <blockquote lang="zh-CN" className="font-title text-quote">
        <Segments segments={quote.phrase} />
      </blockquote>
      {quote.reading !== null && (
        <p className="text-body">
          <span className="text-ink-soft">{words.reading} </span>
          <span lang="zh-CN" className="font-title text-label">
            <Segments segments={quote.reading} />
          </span>
          <span className="ml-1 text-note text-ink-soft">{words.readingNote}</span>
        </p>
      )}
      <p className="text-note text-ink-soft">{quote.place}</p>
    </div>
  );
}
