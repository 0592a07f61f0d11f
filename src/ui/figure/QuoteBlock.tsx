import type { QuoteView } from '../../views/figure/quotes';
import { useWords } from '../locale-context';
import { Segments } from './Segments';

interface Props {
  readonly quote: QuoteView;
  /** The words of the article around the phrase; null where none are known. */
  readonly around?: { readonly before: string; readonly after: string } | null;
  /** Whether its place is said below it; else it stands somewhere near. */
  readonly withPlace?: boolean;
}

/** A phrase of the article with the number marked, its neighbours grey, and its reading where it is damaged. */
export function QuoteBlock({ quote, around = null, withPlace = false }: Props) {
  const words = useWords().figure;
  return (
    <div className="grid gap-0.5">
      <div lang="zh-CN" className="font-title text-section text-ink-soft">
        {around?.before}
        <blockquote className="inline text-ink">
          <Segments segments={quote.phrase} />
        </blockquote>
        {around?.after}
      </div>
      {quote.reading !== null && (
        <p className="text-body">
          <span className="text-ink-soft">{words.reading} </span>
          <span lang="zh-CN" className="font-title text-label">
            <Segments segments={quote.reading} />
          </span>
          <span className="ml-1 text-note text-ink-soft">{words.readingNote}</span>
        </p>
      )}
      {withPlace && <p className="text-note text-ink-soft">{quote.place}</p>}
    </div>
  );
}
