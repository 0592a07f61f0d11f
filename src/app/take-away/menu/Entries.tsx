import { useMemo } from 'react';
import { selectIndicators } from '../../../derive/sector-filter';
import { takeAwayWordsOf } from '../../../format/words/take-away';
import type { Subject } from '../../../ui/take-away/take-away-context';
import type { Context } from '../../../views/context';
import { writtenOf } from '../../../views/figure/describe-detail';
import { describeDeck } from '../../../views/slide/describe-deck';
import type { Route } from '../../address/route-types';
import { useDetailTexts } from '../../later/use-detail-texts';
import type { Order } from '../order';
import { picturesOfPack } from '../pack-pictures';
import { perform } from '../perform';
import { savesNothing } from '../save';
import { sourceOf } from '../source-of';
import { offersOf } from './offers';
import { sizeText } from './size-text';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly subject: Subject;
}

const entry =
  'block min-h-[2.75rem] w-full cursor-pointer rounded-edge px-1 py-0.5 text-left text-body text-ink hover:bg-sheet';

/** What can be taken away of a part of the page: a line each, with its format, its size and what is inside. */
export function Entries({ context, route, subject }: Props) {
  const words = takeAwayWordsOf(context.locale.language);
  const texts = useDetailTexts(context.edition, subject.kind === 'figure');
  const { agenda, minutes, cover } = route.stage;
  const query = useMemo(() => ({ agenda, minutes, cover }), [agenda, minutes, cover]);
  const counted = useMemo(() => {
    // A deck is described only where one is offered.
    const hasDeck = subject.kind === 'screen' || subject.kind === 'slide';
    const slides = hasDeck ? describeDeck(context, query).slides : [];
    return {
      figures: selectIndicators(context.edition, context.choice).length,
      slides: slides.length,
      pictures: picturesOfPack(slides).length,
    };
  }, [context, query, subject.kind]);
  const sentence =
    subject.kind === 'figure' ? (writtenOf(context, subject.reference, texts)?.sentence ?? null) : null;
  const offers = offersOf({
    context,
    subject,
    screen: route.screen,
    query,
    table: route.table,
    sentence,
    ...counted,
  });
  if (counted.figures === 0) return <p className="p-1 text-body">{words.nothing}</p>;
  const ask = (order: Order, name: string) => perform(order, name, sourceOf(context, route));
  return (
    <>
      {savesNothing() && (
        <p className="mb-0.5 border-l-4 border-second bg-sheet p-1 text-note">{words.within}</p>
      )}
      <ul className="grid grid-cols-[minmax(0,1fr)]">
        {offers.map(({ order, title, inside, format, size, other }) => (
          <li key={`${title} ${format}`} className="flex items-center gap-0.5">
            <button type="button" className={entry} onClick={() => ask(order, title)}>
              <span className="flex items-baseline justify-between gap-1">
                <b>{title}</b>
                {format !== null && (
                  <span className="whitespace-nowrap text-note text-ink-soft">
                    {format}
                    {size !== null && ` ${words.about(sizeText(words, size))}`}
                  </span>
                )}
              </span>
              {inside !== '' && <span className="block text-note text-ink-soft">{inside}</span>}
            </button>
            {other !== undefined && (
              <button
                type="button"
                className="min-h-[2.75rem] flex-none cursor-pointer rounded-edge border border-rule px-1 text-note text-ink hover:border-ink"
                title={other.hint}
                onClick={() => ask(other.order, `${title}${context.locale.words.separator}${other.title}`)}
              >
                {other.title}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
