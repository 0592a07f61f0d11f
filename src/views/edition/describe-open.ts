import type { Edition } from '../../edition/types';
import { type Locale, pick } from '../../format/locale';
import { type DeskWords, deskWordsOf } from './desk-words';

export interface KeptView {
  readonly title: string;
}

/** What takes a while, and how far it is. */
interface Reading {
  readonly name: string;
  readonly share: number;
  readonly does: 'read' | 'compare';
}

export interface ReadingView {
  readonly text: string;
  readonly share: number;
  readonly said: string;
}

export const sayReading = ({ open }: DeskWords, { name, share, does }: Reading): ReadingView => ({
  text: open.reading[does](name),
  share,
  said: open.share(`${Math.round(share * 100)}%`),
});

/** The first step of the way through. */
export interface OpenView {
  readonly templateText: string;
  readonly template: string;
  /** Said once the sheet was handed to the browser. */
  readonly templateSaved: string | null;
  readonly isMaking: boolean;
  readonly reading: ReadingView | null;
  readonly refused: {
    readonly title: string;
    readonly text: string | null;
    readonly still: string | null;
  } | null;
  /** What is worked on, and where to go on with it. */
  readonly work: { readonly text: string; readonly href: string } | null;
  readonly aside: string | null;
  readonly kept: KeptView | null;
}

export interface OpenState {
  /** The edition on screen, from which the sheet for the next year is made. */
  readonly shown: Edition;
  readonly templateSaved: string | null;
  readonly isMaking: boolean;
  readonly reading: Reading | null;
  readonly refused: { readonly name: string; readonly why: string } | null;
  readonly work: { readonly name: string; readonly href: string } | null;
  readonly aside: string | null;
  readonly kept: { readonly name: string; readonly when: string } | null;
}

export function describeOpen(locale: Locale, state: OpenState): OpenView {
  const { open, refused } = deskWordsOf(locale.language);
  const { shown, reading, work, aside, kept } = state;
  const verdicts: Readonly<Record<string, string>> = refused.verdicts;
  return {
    templateText: open.templateText(pick(locale, shown.place), shown.year, shown.indicators.length),
    template: open.template(shown.year + 1),
    templateSaved: state.templateSaved === null ? null : open.templateSaved(state.templateSaved),
    isMaking: state.isMaking,
    reading: reading === null ? null : sayReading(deskWordsOf(locale.language), reading),
    refused:
      state.refused === null
        ? null
        : state.refused.why === 'cancelled'
          ? { title: open.cancelled(state.refused.name), text: null, still: null }
          : {
              title: refused.title(state.refused.name),
              text: verdicts[state.refused.why] ?? null,
              still: work === null ? null : refused.still,
            },
    work: work === null ? null : { text: open.isOpen(work.name), href: work.href },
    aside: aside === null ? null : open.aside(aside),
    kept: kept === null ? null : { title: open.keptTitle(kept.name, kept.when) },
  };
}
