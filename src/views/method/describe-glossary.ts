import { pick } from '../../format/locale';
import { sentenceOf } from '../../format/sentence';
import type { Context } from '../context';

export type GlossaryView = ReturnType<typeof describeGlossary>;

/** Policy terms and what they mean, in our words. */
export function describeGlossary({ edition, locale }: Context) {
  const { method, listSeparator } = locale.words;
  return {
    kicker: method.kicker,
    title: sentenceOf(method.glossary),
    lead: sentenceOf(method.glossaryText),
    unfiltered: true as const,
    terms: edition.glossary.map(({ id, term, meaning, aliases }) => ({
      id,
      term: pick(locale, term),
      meaning: pick(locale, meaning),
      aliases: aliases.join(listSeparator),
    })),
  };
}
