import type { EditionFault, EditionNotice } from './fault';
import { flat } from './file/flat';
import { formatOf } from './file/format';
import { limits } from './file/limits';
import { published } from './file/published';
import { type ReadContent, readFile } from './file/read-file';
import { createReading, fault, type Json, notice, type Reading } from './file/reading';
import type { Plan } from './plan';
import { planByRuleSteps } from './plan-by-rule';
import { noteReferences } from './references';
import type { EditionTexts } from './texts';
import type { Edition, EditionFacts } from './types';

export type ParsedEdition =
  | {
      readonly ok: true;
      readonly edition: Edition;
      readonly texts: EditionTexts;
      /** What was left out or mended on the way. */
      readonly notices: readonly EditionNotice[];
    }
  | { readonly ok: false; readonly faults: readonly EditionFault[] };

/**
 * Reads an edition from JSON of unknown origin. It is rebuilt field by field into fresh objects, every id that it refers
 * to is looked up, and all faults are returned at once. Base values, years before and results of checks are not read but
 * worked out again. An edition without a plan gets one by rule.
 *
 * It reads the published data, formats 1 to 3 (`data/<edition>.json`), and `xczx-edition/4`.
 */
export function parseEdition(json: unknown): ParsedEdition {
  const steps = parseEditionSteps(json);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same for a large file: it yields the share that is done, from 0 to 1, so that the page may answer in between. */
export function* parseEditionSteps(json: unknown): Generator<number, ParsedEdition> {
  const format = formatOf(json);
  const reading = createReading();
  if ('kind' in format) {
    fault(reading, format.kind, '', format.found);
    return refused(reading);
  }
  const { version, file } = format;
  if (version < 3) notice(reading, 'older', String(version), undefined);
  const { content, faulty } = yield* readContent(file, version, reading);
  const { facts, plan, texts } = content;
  const said: Edition = { ...facts, plan: plan ?? noPlan };
  yield 0.85;
  yield* noteReferences(said, texts, { version, faulty, reading });
  if (reading.faults.length > 0) return refused(reading);
  yield 0.95;
  return {
    ok: true,
    edition: plan === null ? yield* planned(facts) : said,
    texts,
    notices: listed(reading.notices, reading.unlisted.notices),
  };
}

/**
 * Reads the text of a file. Text that is too large or no JSON is a fault like any other.
 */
export function* parseEditionText(text: string): Generator<number, ParsedEdition> {
  const reading = createReading();
  if (text.length > limits.file) {
    fault(reading, 'too-big', String(limits.file / 1_000_000), undefined);
    return refused(reading);
  }
  yield 0;
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    fault(reading, 'json', '', text.slice(0, 60));
    return refused(reading);
  }
  return yield* parseEditionSteps(json);
}

function* readContent(file: Json, version: number, reading: Reading): Generator<number, ReadContent> {
  const steps = version === 4 ? readFile(file, flat, reading) : readFile(file, published(version), reading);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield 0.85 * step.value;
  }
}

function* planned(facts: EditionFacts): Generator<number, Edition> {
  const steps = planByRuleSteps(facts);
  for (let share = 0.96; ; share += 0.01) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield share;
  }
}

const noPlan: Plan = { headline: [], bottomLine: [], pictures: [], sections: [], sectors: [], slides: [] };

const refused = ({ faults, unlisted }: Reading): ParsedEdition => ({
  ok: false,
  faults: listed(faults, unlisted.faults),
});

/** Those that are listed one by one, and how many more there are. */
const listed = <Said extends EditionFault | EditionNotice>(
  said: readonly Said[],
  more: number,
): readonly (
  | Said
  | {
      readonly at: string;
      readonly kind: 'more';
      readonly detail: string;
      readonly found: string;
      readonly entry: string;
    }
)[] => (more === 0 ? said : [...said, { at: '', kind: 'more', detail: String(more), found: '', entry: '' }]);
