import * as z from 'zod/mini';
import { plainKinds, plainSlides, type SectorQuestion, talkLengths, wholeKinds } from './plan';
import type { Expression } from './types';

// Without this zod would make code from text, which the page's policy forbids.
z.config({ jitless: true });

/** Name and version of the file's format. The version goes up when programs that read the file must be changed. */
export const formatName = 'xczx-edition/4';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));
const words = z.string().check(z.minLength(1), z.maxLength(2000));
/** A text in both languages. If there is no English, the English pages show the Chinese. */
const text = z.pipe(
  z.strictObject({ zh: words, en: z.nullable(words) }),
  z.transform(({ zh, en }) => ({ zh, en: en ?? zh })),
);
const optional = z.exactOptional;
const count = z.int().check(z.minimum(1));
const digits = z.string().check(z.regex(/^\d{1,15}(\.\d{1,6})?$/));
const ids = z.array(id);
const yes = z.literal(true);
const from = z.literal(talkLengths);
const oneOrTwo = ids.check(z.minLength(1), z.maxLength(2));

const evidence = z.strictObject({
  phrase: z.string().check(z.minLength(1), z.maxLength(40)),
  reading: optional(z.string()),
  unitUnsaid: optional(yes),
  part: z.int().check(z.minimum(0)),
  item: z.nullable(count),
  paragraph: count,
});

const change = z.strictObject({
  printed: digits,
  unit: z.enum(['%', '个百分点']),
  direction: z.enum(['up', 'down']),
  polarity: z.enum(['up-is-good', 'down-is-good', 'neutral']),
  basis: z.enum(['count', 'current-price', 'constant-price', 'unstated']),
  evidence,
});

const indicator = z.strictObject({
  id,
  name: text,
  shortName: optional(text),
  section: id,
  sectors: ids,
  printed: digits,
  unit: z.string().check(z.minLength(1), z.maxLength(12)),
  qualifier: optional(z.enum(['at-least', 'about', 'at-most'])),
  kind: z.enum(['total', 'count', 'rate', 'ratio', 'average', 'growth']),
  status: optional(z.literal('reconstructed')),
  period: optional(text),
  yearWords: optional(z.string()),
  periodEvidence: optional(evidence),
  scope: optional(text),
  scopeEvidence: optional(evidence),
  standard: optional(yes),
  evidence,
  alsoAt: optional(z.array(evidence)),
  change: optional(change),
  note: optional(text),
  weight: z.literal([1, 2, 3]),
});

const expression: z.ZodMiniType<Expression> = z.union([
  id,
  z.strictObject({
    op: z.enum(['+', '-', '×', '÷']),
    get terms() {
      return z.tuple([expression, expression], expression);
    },
  }),
]);

const check = z.strictObject({
  id,
  kind: z.enum(['equal', 'bound', 'overlap', 'derived']),
  name: text,
  shortName: optional(text),
  expression,
  unit: z.string().check(z.minLength(1), z.maxLength(12)),
  against: optional(id),
  hypothesis: optional(yes),
  circular: optional(yes),
  condition: optional(text),
  note: optional(text),
});

const own = { tone: optional(z.enum(['second', 'soft'])), also: optional(ids) };
/** An item of a picture: a figure, or the result of a check. */
const itemWith = <Shape extends z.core.$ZodLooseShape>(more: Shape) =>
  z.union([z.strictObject({ id, ...own, ...more }), z.strictObject({ check: id, ...own, ...more })]);
const item = itemWith({});
const nature = z.enum(['flow', 'stock', 'plan']);
const year = z.int().check(z.minimum(1900), z.maximum(2200));
const purse = itemWith({ nature });
const span = itemWith({ nature, from: year, to: year });
const recurring = itemWith({ times: z.int().check(z.minimum(1), z.maximum(12)) });
const mended = itemWith({ claim: id });
const picture = z.discriminatedUnion('kind', [
  z.strictObject({
    id,
    kind: z.enum(plainKinds),
    items: z.tuple([item], item),
  }),
  z.strictObject({ id, kind: z.enum(wholeKinds), whole: item, items: z.tuple([item], item) }),
  z.strictObject({ id, kind: z.literal('product'), check: id, items: z.tuple([item, item, item]) }),
  z.strictObject({ id, kind: z.literal('timeline'), items: z.tuple([span], span) }),
  z.strictObject({ id, kind: z.literal('calendar'), items: z.tuple([recurring], recurring) }),
  z.strictObject({ id, kind: z.literal('purses'), items: z.tuple([purse], purse) }),
  z.strictObject({ id, kind: z.literal('mended'), items: z.tuple([mended], mended) }),
]);

const answers = z.strictObject({
  putIn: optional(ids),
  earned: optional(ids),
  reached: optional(ids),
  built: optional(ids),
  planned: optional(ids),
  held: optional(ids),
} satisfies Record<SectorQuestion, unknown>);

const plan = z.strictObject({
  headline: ids,
  bottomLine: ids,
  pictures: z.array(picture),
  sections: z.array(
    z.strictObject({
      id,
      groups: z.array(
        z.strictObject({
          id,
          figures: optional(ids),
          pictures: optional(ids),
          claims: optional(ids),
          verdicts: optional(ids),
          lists: optional(ids),
          said: optional(ids),
          derived: optional(ids),
        }),
      ),
      card: z.strictObject({ lead: id, picture: optional(id) }),
    }),
  ),
  sectors: z.array(z.strictObject({ id, answers, also: ids, derived: ids })),
  slides: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ id, from, kind: z.enum(plainSlides) }),
      z.strictObject({
        id,
        from,
        kind: z.literal('picture'),
        section: id,
        picture: id,
        rows: ids,
        list: optional(id),
      }),
      z.strictObject({
        id,
        from,
        kind: z.literal('numbers'),
        section: id,
        large: oneOrTwo,
        under: optional(z.array(item)),
        rows: ids,
      }),
      z.strictObject({ id, from, kind: z.literal('statements'), section: id, claims: oneOrTwo }),
    ]),
  ),
});

const sentences = z.record(z.string(), words);

/** The shape of an edition's file; what it refers to is looked up by `parseEdition`. */
export const editionSchema = z.strictObject({
  format: z.literal(formatName),
  id,
  place: text,
  year,
  previousYear: z.int(),
  source: z.strictObject({ book: text, section: text, article: text }),
  parts: z.array(text),
  sections: z.array(
    z.strictObject({
      id,
      kind: z.enum(['overview', 'chapter', 'work-area']),
      order: count,
      name: text,
      shortName: text,
      panelName: optional(text),
    }),
  ),
  sectors: z.array(z.strictObject({ id, name: text })),
  indicators: z.array(indicator).check(z.minLength(1)),
  claims: z.array(
    z.strictObject({
      id,
      section: id,
      sectors: ids,
      text,
      verdict: optional(text),
      evidence,
      about: ids,
    }),
  ),
  lists: z.array(
    z.strictObject({
      id,
      kind: z.enum(['mechanism', 'policy', 'recognition', 'partner', 'activity']),
      section: id,
      sectors: ids,
      title: text,
      members: z.array(text),
      against: optional(z.array(text)),
      level: z.nullable(
        z.enum(['national', 'national-and-provincial', 'provincial', 'city', 'county', 'press']),
      ),
      evidence,
      about: ids,
    }),
  ),
  checks: z.array(check),
  cautions: z.array(z.strictObject({ id, about: z.tuple([id, id], id), text })),
  noIndicators: z.array(z.strictObject({ phrase: words, reason: text })),
  glossary: z.array(z.strictObject({ id, term: text, meaning: text, aliases: z.array(words) })),
  openQuestions: z.array(z.strictObject({ id, text, sectors: optional(ids), ask: optional(text) })),
  sentences: z.array(ids),
  plan: z.nullable(plan),
  prose: z.strictObject({ zh: sentences, en: sentences }),
  texts: z.strictObject({
    sentences: z.record(id, text),
    speech: z.record(id, text),
    windows: z.record(id, z.string()),
  }),
});

type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };
/** An edition as a file says it, read from the schema: the compiler refuses to write what the schema would not read. */
export type EditionFile = DeepReadonly<z.output<typeof editionSchema>>;
