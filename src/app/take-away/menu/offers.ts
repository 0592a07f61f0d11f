import { type TakeAwayWords, takeAwayWordsOf } from '../../../format/words/take-away';
import { describeDetailHead } from '../../../views/figure/describe-detail';
import { readReference } from '../../../views/figure/reference';
import { describePlanned } from '../../../views/picture/pictures';
import { cellsOf, type Offer, type Offering, picturesOf, tableOf } from './offer';
import { bookOf, deckOf, screenOffers } from './screen-offers';

/** What fits there, the most wanted first. */
export function offersOf(offering: Offering): readonly Offer[] {
  const { context, subject } = offering;
  const words = takeAwayWordsOf(context.locale.language);
  switch (subject.kind) {
    case 'screen':
      return screenOffers(offering, words);
    case 'slide':
      return [
        deckOf(offering, words),
        ...picturesOf({ kind: 'slide', slide: subject.slide }, words, ['wide', 'card'], words.entries.slide),
      ];
    case 'picture': {
      const picture = describePlanned(context, subject.id);
      if (picture === null) return [];
      const table = () => picture.table;
      return [
        ...picturesOf(subject, words, ['wide', 'card', 'clear']),
        cellsOf(table, words),
        tableOf({ kind: 'table', table, query: null }, words, words.inside.data),
      ];
    }
    case 'table':
      return [
        tableOf(subject, words, subject.query === null ? words.inside.data : words.inside.table),
        cellsOf(subject.table, words),
        ...(subject.query === null ? [] : [bookOf(offering, words)]),
      ];
    case 'figure':
      return [
        // What was worked out has no words of the article to be drawn with.
        ...(readReference(context.edition, subject.reference)?.derivedBy === null
          ? picturesOf({ kind: 'figure', id: subject.reference }, words, ['wide', 'card', 'clear'])
          : []),
        ...textsOf(offering, subject.reference, words),
      ];
  }
}

/** A figure as words. A sentence that is still on its way is not offered yet. */
function textsOf({ context, sentence }: Offering, reference: string, words: TakeAwayWords): readonly Offer[] {
  const head = describeDetailHead(context, reference);
  if (head === null) return [];
  const text = (title: string, inside: string, said: string): Offer => ({
    order: { kind: 'copy-text', text: said },
    title,
    inside,
    format: null,
    size: null,
  });
  return [
    text(words.entries.copyNumber, head.number, head.number),
    ...(sentence === null ? [] : [text(words.entries.copySentence, words.inside.copySentence, sentence)]),
    text(words.entries.copyFootnote, words.inside.copyFootnote, head.footnote),
  ];
}
