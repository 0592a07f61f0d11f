import type { EditionFault } from './fault';
import { planByRule } from './plan-by-rule';
import { faultsOfReferences } from './references';
import { type EditionFile, editionSchema, formatName } from './schema';
import type { EditionTexts } from './texts';
import type { Edition } from './types';

export type ParsedEdition =
  | { readonly ok: true; readonly edition: Edition; readonly texts: EditionTexts }
  | { readonly ok: false; readonly faults: readonly EditionFault[] };

/**
 * Reads an edition from JSON of unknown origin. It is rebuilt field by field, every id that it refers to is looked up, and
 * all faults are returned at once. Base values, years before and checks are not read but worked out again. An edition
 * without a plan gets one by rule.
 */
export function parseEdition(json: unknown): ParsedEdition {
  const read = editionSchema.safeParse(json);
  if (!read.success)
    return {
      ok: false,
      faults: read.error.issues.map((issue) => ({
        at: wayOf(issue.path),
        kind: 'shape',
        detail: issue.message,
      })),
    };
  const { format: _, texts, plan, ...facts } = read.data;
  const edition: Edition = plan === null ? planByRule(facts) : { ...facts, plan };
  const faults = faultsOfReferences(edition, texts);
  return faults.length === 0 ? { ok: true, edition, texts } : { ok: false, faults };
}

const wayOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`))
    .join('');

/** The edition as the file that `parseEdition` reads. */
export const toEditionFile = (edition: Edition, texts: EditionTexts): EditionFile => ({
  format: formatName,
  ...edition,
  texts,
});
