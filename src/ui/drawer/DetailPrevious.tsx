import type { SentenceText } from '../../format/sentence';
import type { DetailView } from '../../views/figure/describe-detail';
import { QuoteBlock } from '../figure/QuoteBlock';
import { Prose } from '../text/Prose';
import { Sentence } from '../text/Sentence';
import { DrawerSection } from './DrawerSection';

/** The year before and what was added to it: the phrase of the growth, formulas, and the interval that rounding leaves. */
export function DetailPrevious({ detail }: { readonly detail: DetailView }) {
  const { previous, noPrevious, titles, quotes } = detail;
  if (previous === null)
    return noPrevious === null ? null : <DrawerSection title={titles.noPrevious}>{noPrevious}</DrawerSection>;
  return (
    <DrawerSection title={previous.question} remark={previous.status}>
      {quotes
        .filter(({ purpose }) => purpose === 'growth')
        .map((quote) => (
          <QuoteBlock key={quote.place} quote={quote} />
        ))}
      <Way working={previous.working} note={previous.note} />
      {previous.increase !== null && (
        <Way working={previous.increase.working} note={previous.increase.interval} />
      )}
    </DrawerSection>
  );
}

function Way({ working, note }: { readonly working: SentenceText; readonly note: string }) {
  return (
    <>
      <p className="mt-0.5 text-label">
        <Sentence sentence={working} />
      </p>
      <Prose as="p" className="text-note text-ink-soft" text={note} />
    </>
  );
}
