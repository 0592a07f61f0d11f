import type { Plan } from '../plan';
import type { EditionTexts } from '../texts';
import type { Change, EditionFacts, Indicator, Section } from '../types';
import { type Layout, noTexts, nothing, prose, said } from './content';
import { changeFields, check, evidence, figureFields, headFields, ids, lists, sectionFields } from './facts';
import { limits } from './limits';
import { object, optional, or } from './object';
import { plan } from './plan';
import { day, dictionary, flag, idPattern, list, nullable, oneOf, text, words } from './shapes';

const change = object<Omit<Change, 'computed'>>({ ...changeFields, direction: oneOf(['up', 'down']) });

type FlatFile = EditionFacts & { readonly plan: Plan | null; readonly texts: EditionTexts };

/** `xczx-edition/4`: the edition as it is in the code, with its texts beside it. */
export const flat: Layout<FlatFile> = {
  fields: {
    ...headFields,
    draft: flag,
    made: optional(day),
    parts: list(text),
    sections: list(object<Section>({ ...sectionFields, shortName: text })),
    ...lists,
    indicators: list(
      object<Omit<Indicator, 'earlier'>>({
        ...figureFields,
        status: optional(oneOf(['reconstructed'])),
        period: optional(text),
        yearWords: optional(words(limits.phrase)),
        periodEvidence: optional(evidence),
        change: optional(change),
      }),
    ),
    checks: or(list(check), []),
    sentences: or(list(ids), []),
    plan: nullable(plan),
    prose: or(prose, nothing.prose),
    texts: or(
      object<EditionTexts>({
        sentences: or(said, {}),
        speech: or(said, {}),
        windows: or(dictionary(idPattern, words(limits.window)), {}),
      }),
      noTexts,
    ),
  },
  aside: ['format'],
  make: ({ plan = null, texts = noTexts, ...facts }) => ({ facts: { ...nothing, ...facts }, plan, texts }),
};
