import { readFileSync } from 'node:fs';
import { parseEdition } from '../../src/edition/parse-edition';
import type { EditionTexts } from '../../src/edition/texts';
import type { Edition } from '../../src/edition/types';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { writeEditionFile } from '../../src/exports/published/edition-file';

/** An edition that files are made of, and what it is there for. */
export interface Tried {
  readonly name: string;
  readonly edition: Edition;
  readonly texts: EditionTexts;
}

/** Reads it as if it came out of a file: what is no edition is a fault of the test. */
function read(name: string, json: unknown): Tried {
  const parsed = parseEdition(json);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.faults)}`);
  return { name, edition: parsed.edition, texts: parsed.texts };
}

type Json = Readonly<Record<string, unknown>>;
const county: Json = JSON.parse(
  readFileSync(new URL('../../e2e/another-county.edition.json', import.meta.url), 'utf8'),
);
const real: Json = JSON.parse(writeEditionFile(builtIn, builtInTexts));

const indicators = (of: Json, change: (one: Json) => Json): Json => ({
  ...of,
  indicators: (of.indicators as readonly Json[]).map(change),
});
/** With its stated growth written otherwise. */
const withGrowth = (one: Json, change: Json): Json =>
  (one.change ?? null) === null ? one : { ...one, change: { ...(one.change as Json), ...change } };

/** The edition that is built in, another one, and both with what neither of them has. */
export const editions: readonly Tried[] = [
  { name: 'the year', edition: builtIn, texts: builtInTexts },
  read('another county', county),
  read(
    'everything falls',
    indicators(county, (one) => withGrowth(one, { direction: 'down', polarity: 'up-is-good' })),
  ),
  // Sentences and plan name what they say of; by rule they say nothing that is not there.
  read('the year without a plan', { ...real, plan: null, prose: { zh: {}, en: {} } }),
  read(
    'units that nobody knows, and huge numbers',
    indicators({ ...county, checks: [] }, (one) =>
      one.unit === '%' ? one : { ...one, unit: '万标准箱', printed: '123456789.12' },
    ),
  ),
];
