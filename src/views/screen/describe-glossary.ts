import { pick } from '../../format/locale';
import { type SentenceText, sentenceOf } from '../../format/sentence';
import type { Context } from '../context';

export interface GlossaryView {
  readonly kicker: string;
  readonly title: SentenceText;
  readonly lead: SentenceText;
  /** No filter narrows it. */
  readonly unfiltered: true;
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    readonly meaning: string;
    readonly aliases: string;
  }[];
}

/** Policy terms and what they mean, in our words. */
export function describeGlossary({ edition, locale }: Context): GlossaryView {
  const { method, listSeparator } = locale.words;
  return {
    kicker: method.kicker,
    title: sentenceOf(method.glossary),
    lead: sentenceOf(method.glossaryText),
    unfiltered: true,
    terms: edition.glossary.map(({ id, term, meaning, aliases }) => ({
      id,
      term: pick(locale, term),
      meaning: pick(locale, meaning),
      aliases: aliases.join(listSeparator),
    })),
  };
}
