import { useDeferredValue, useMemo, useState } from 'react';
import type { TalkLength } from '../../edition/plan';
import type { EditionTexts } from '../../edition/texts';
import { type Context, createContext } from '../../views/context';
import { addedSlide, addedSlideId, figureOfSlide } from '../../views/slide/added-slide';
import { describeDeck } from '../../views/slide/describe-deck';
import { annexId } from '../../views/slide/slides';
import type { CoverFields } from '../../views/slide/stage-query';
import type { SlideView } from '../../views/slide/stage-view';
import { areTold } from '../../views/slide/talk/are-told';
import { secondsOf } from '../../views/slide/talk/pace';
import { speechOf } from '../../views/slide/talk/speech';
import type { StagePlace } from '../wall/stage-host';
import { chosenIn, type Entry, entriesOf, moved, toggled, withAdded } from './agenda-entries';

/** What makes a deck: all of it stands in the link. */
export type Talk = Pick<StagePlace, 'sectors' | 'minutes' | 'fields' | 'agenda'>;

/** A card of the editor. */
export interface CardView {
  readonly slide: SlideView;
  /** From 1; null where it is left out. */
  readonly number: number | null;
  readonly annex: boolean;
}

/** The agenda while it is being edited. The stage behind stays as it is until it is used. */
export function useAgenda(context: Context, texts: EditionTexts | null, now: Talk) {
  const { edition, locale } = context;
  const [sectors, setSectors] = useState(now.sectors);
  const [minutes, setMinutes] = useState(now.minutes);
  const [fields, setFields] = useState(now.fields);
  const there = useMemo(() => createContext(locale, edition, new Set(sectors)), [locale, edition, sectors]);
  const cover = useDeferredValue(fields);
  const deck = useMemo(() => describeDeck(there, { agenda: [], minutes, cover }), [there, minutes, cover]);
  const [entries, setEntries] = useState(() => {
    const { slides } = describeDeck(there, { agenda: now.agenda, minutes, cover: fields });
    return entriesOf(namesOf(deck.all), namesOf(slides));
  });
  const slideOf = useMemo(() => {
    const known = new Map(deck.all.map((slide) => [slide.id, slide]));
    return (id: string): SlideView | null => known.get(id) ?? addedSlide(there, id);
  }, [deck, there]);
  const cards = useMemo(() => cardsOf(entries, slideOf, deck.annex), [entries, slideOf, deck.annex]);
  const seconds = useMemo(
    () =>
      texts === null
        ? null
        : spokenIn(cards, deck.annex).reduce(
            (sum, { slide }) => sum + secondsOf(speechOf(there, slide, texts).text, locale.language),
            0,
          ),
    [cards, deck.annex, there, texts, locale],
  );
  const chosen = chosenIn(entries);
  const spoken = spokenIn(cards, deck.annex).length;
  const planned = namesOf(deck.slides);
  const isPlanned = planned.length === chosen.length && planned.every((id, i) => id === chosen[i]);

  /** Chooses other sectors or another length: the slides are those of the plan again, with the figures that were added. */
  const choose = (nextSectors: readonly string[], nextMinutes: TalkLength | null) => {
    const context = createContext(locale, edition, new Set(nextSectors));
    const next = describeDeck(context, { agenda: [], minutes: nextMinutes, cover: fields });
    const fresh = entriesOf(namesOf(next.all), namesOf(next.slides));
    const added = chosen.filter((id) => figureOfSlide(id) !== null);
    setSectors(nextSectors);
    setMinutes(nextMinutes);
    setEntries(added.reduce((list, id) => withAdded(list, id, endOf(next.all)), fresh));
  };
  return {
    sectors,
    minutes,
    fields,
    cards,
    talk: {
      sectors,
      minutes,
      fields,
      agenda: isPlanned ? [] : shortened(chosen, deck.annex),
    } satisfies Talk,
    chosen,
    spoken,
    annex: chosen.length - spoken,
    /** Seconds that the words to say take; null until they are here. */
    seconds,
    isPlanned,
    toggleSector: (id: string) =>
      choose(
        edition.sectors.map((one) => one.id).filter((one) => sectors.includes(one) !== (one === id)),
        minutes,
      ),
    chooseSectors: (ids: readonly string[]) => choose(ids, minutes),
    chooseMinutes: (length: TalkLength | null) => choose(sectors, length),
    write: (field: keyof CoverFields, value: string) =>
      setFields({ ...fields, [field]: value === '' ? null : value }),
    toggle: (id: string) => setEntries(toggled(entries, id)),
    move: (from: number, to: number) => setEntries(moved(entries, from, to)),
    add: (indicatorId: string) => setEntries(withAdded(entries, addedSlideId(indicatorId), endOf(deck.all))),
    reset: () => setEntries(entriesOf(namesOf(deck.all), planned)),
  };
}

export type Agenda = ReturnType<typeof useAgenda>;

/** The cards of the slides that are told. */
function spokenIn(cards: readonly CardView[], annex: ReadonlySet<string>): readonly CardView[] {
  const chosen = cards.filter(({ number }) => number !== null);
  const isTold = areTold(
    chosen.map(({ slide }) => slide),
    annex,
  );
  return chosen.filter((_, i) => isTold[i]);
}

const namesOf = (slides: readonly SlideView[]): readonly string[] => slides.map(({ id }) => id);

const endOf = (all: readonly SlideView[]): string | null =>
  all.find(({ kind }) => kind === 'end')?.id ?? null;

function cardsOf(
  entries: readonly Entry[],
  slideOf: (id: string) => SlideView | null,
  annex: ReadonlySet<string>,
): readonly CardView[] {
  let number = 0;
  return entries.flatMap(({ id, chosen }): readonly CardView[] => {
    const slide = slideOf(id);
    if (slide === null) return [];
    if (chosen) number += 1;
    return [{ slide, number: chosen ? number : null, annex: annex.has(id) }];
  });
}

/** An agenda that ends with the whole annex names it by one word. */
function shortened(chosen: readonly string[], annex: ReadonlySet<string>): readonly string[] {
  const at = chosen.length - annex.size;
  const tail = [...annex];
  return annex.size > 0 && at > 0 && tail.every((id, i) => id === chosen[at + i])
    ? [...chosen.slice(0, at), annexId]
    : chosen;
}
