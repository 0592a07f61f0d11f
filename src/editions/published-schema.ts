import * as z from 'zod';

/** The shape of the published data: what `data/<edition>.json` holds and its JSON Schema says. */
const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const place = {
  part: z.int().min(0).max(3).describe('0 for the opening paragraph, 1–3 for the numbered parts'),
  item: z.int().min(1).nullable().describe('item （一）, （二） … of the part; null in the opening'),
  paragraph: z.int().min(1).describe('paragraph within the item, from 1'),
};

const evidence = z.strictObject({
  phrase: z.string().min(1).max(40).describe('as it stands in the article, damage included'),
  reading: z.string().nullable().describe('the phrase with lost characters put back; null where undamaged'),
  ...place,
});

const sectionId = z.enum([
  'overview',
  'responsibility',
  'policy',
  'monitoring',
  'relief',
  'relocation',
  'employment',
  'industry',
  'funding',
  'villages',
]);

const sectorIds = z.array(z.string()).min(1);
const printed = z.string().regex(/^\d+(\.\d+)?$/);

const change = z.strictObject({
  printed,
  unit: z.literal('%'),
  value: z.number().describe('signed, in percent'),
  basis: z.enum(['count', 'current-price', 'constant-price', 'unstated']),
  evidence,
  baseline: z
    .strictObject({
      status: z.literal('implied'),
      value: z.number().describe('year before, in the base unit, rounded to what the interval supports'),
      low: z.number().describe('lower bound that rounding leaves'),
      high: z.number().describe('upper bound that rounding leaves'),
    })
    .nullable(),
});

const indicator = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z0-9-]+\.[a-z0-9-]+$/),
  name: text,
  section: sectionId,
  sectors: sectorIds,
  printed: printed.describe('digits as the article prints them'),
  unit: z.string().describe('unit as printed, with 万 or 亿'),
  qualifier: z.enum(['at-least', 'about', 'at-most']).nullable(),
  value: z.number().describe('in the base unit; a rate in percent'),
  baseUnit: z.string(),
  kind: z.enum(['total', 'count', 'rate', 'ratio', 'average']),
  status: z.enum(['stated', 'reconstructed']),
  period: text.nullable().describe('null for the whole of the year'),
  scope: text.nullable().describe('null for the whole city'),
  evidence,
  alsoAt: z.array(evidence),
  change: change.nullable(),
  note: text.nullable(),
});

const claim = z.strictObject({
  id: z.string(),
  section: sectionId,
  sectors: sectorIds,
  text,
  evidence,
  about: z.array(z.string()),
});

const list = z.strictObject({
  id: z.string(),
  kind: z.enum(['mechanism', 'policy', 'recognition', 'partner', 'activity']),
  section: sectionId,
  sectors: sectorIds,
  title: text,
  members: z.array(text),
  level: z.enum(['national', 'provincial', 'city', 'county', 'press']).nullable(),
  evidence,
  about: z.array(z.string()),
});

const check = z.strictObject({
  id: z.string(),
  kind: z.enum(['equal', 'bound', 'overlap', 'derived']),
  formula: z.string().describe('over indicator ids; a rate counts as its fraction'),
  inputs: z.array(z.string()).min(1),
  computed: z.number().describe('in the base unit of the result; a rate in percent'),
  low: z.number(),
  high: z.number(),
  printed: z.string().nullable().describe('the printed figure held against it, with its unit'),
  holds: z.boolean().nullable().describe('within rounding; null where nothing is printed'),
});

export const publishedSchema = z.strictObject({
  edition: z.strictObject({
    id: z.string(),
    place: text,
    year: z.int(),
    previousYear: z.int(),
    source: z.strictObject({ book: text, section: text, article: text }),
  }),
  sections: z.array(
    z.strictObject({
      id: sectionId,
      kind: z.enum(['overview', 'chapter', 'work-area']),
      order: z.int().min(1),
      name: text,
    }),
  ),
  sectors: z.array(z.strictObject({ id: z.string(), name: text })),
  indicators: z.array(indicator),
  claims: z.array(claim),
  lists: z.array(list),
  checks: z.array(check),
});

export type Published = z.infer<typeof publishedSchema>;
