import * as z from 'zod';

/** The pieces that the published data is built from, each with what it means. */
export const text = z
  .strictObject({
    zh: z.string().min(1).describe('in Chinese'),
    en: z.string().min(1).describe('in English'),
  })
  .meta({ id: 'text' });

export const idOf = (what: string) => z.string().min(1).describe(`id of the ${what}, unique among its kind`);

const place = {
  part: z
    .int()
    .min(0)
    .describe('part of the article: 0 for what stands before the first numbered part, 1 for 一、'),
  item: z.int().min(1).nullable().describe('item of the part, 1 for （一）; null in the opening'),
  paragraph: z.int().min(0).describe('paragraph within the item, from 1; 0 where the place is not known'),
};

export const evidence = z
  .strictObject({
    phrase: z.string().min(1).max(40).describe('words of the article as they stand, damage included'),
    reading: z.string().nullable().describe('the phrase with lost characters put back; null where undamaged'),
    ...place,
    unitUnsaid: z
      .boolean()
      .describe('the phrase gives the number and leaves its measure word unsaid (“6+7+1”)'),
  })
  .meta({ id: 'evidence' });

export const sectionId = z.string().min(1).describe('section of the article, by id');

export const sectorIds = z
  .array(z.string().min(1).describe('id of a sector'))
  .describe(
    'lines of government that would be asked about it, by id; the taxonomy is ours, not the article’s; empty where an edition has no lines',
  );

export const about = z
  .array(z.string().min(1).describe('id of a figure'))
  .describe('figures that it speaks of, by id');

const bounds = {
  low: z
    .number()
    .describe('worked out: lower bound that the rounding of the printed digits leaves, rounded down'),
  high: z
    .number()
    .describe('worked out: upper bound that the rounding of the printed digits leaves, rounded up'),
};

const printed = z.string().regex(/^\d+(\.\d+)?$/);

const change = z
  .strictObject({
    printed: printed.describe('digits of the growth as the article prints them, without sign'),
    unit: z.enum(['%', '个百分点']).describe('unit of the growth: % percent, 个百分点 percentage points'),
    direction: z.enum(['up', 'down']).describe('up: a rise, down: a fall'),
    value: z.number().describe('worked out: signed, in percent'),
    polarity: z
      .enum(['up-is-good', 'down-is-good', 'neutral'])
      .describe('editorial: up-is-good a rise is good news, down-is-good a fall is, neutral neither'),
    basis: z
      .enum(['count', 'current-price', 'constant-price', 'unstated'])
      .describe(
        'what the growth was reckoned on: count a number of things, current-price money at the prices of each year, constant-price money at the prices of one year, unstated the article does not say',
      ),
    against: text
      .nullable()
      .describe(
        'what it is measured against in words (比“十三五”末, 年均, 累计); null for the year before. Such a growth has no baseline',
      ),
    evidence: evidence.describe('the phrase that states the growth'),
    baseline: z
      .strictObject({
        status: z.literal('implied').describe('always implied: worked back from the growth, printed nowhere'),
        value: z.number().describe('year before, in the base unit, rounded to what the bounds support'),
        ...bounds,
      })
      .nullable()
      .describe(
        'worked out: the year before as value ÷ (1 + growth), taken as nominal growth; null where it cannot be worked out',
      ),
  })
  .nullable()
  .describe('growth on the year before where the article states one; null where it states none');

const period = z
  .strictObject({
    kind: z
      .enum(['year', 'under-review', 'other'])
      .describe(
        'year: the article says that the figure is of the whole year; under-review: of the year under review, which its sentence does not say; other: another period, see text',
      ),
    text: text.nullable().describe('the other period in words; null for the year'),
    words: z
      .string()
      .nullable()
      .describe('the word by which the article says the year (全年, 2021年, 年度); null where it says none'),
    evidence: evidence
      .nullable()
      .describe('where the period itself is damaged, its phrase and reading; else null'),
  })
  .describe('the time that the figure is of');

export const figure = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/)
      .describe(
        'section.noun.measure by custom; stays the same in later versions, and in later years for the same measure',
      ),
    name: text.describe('full name, which says who and what'),
    shortName: text.nullable().describe('label of few words for charts; null where the name is short enough'),
    section: sectionId,
    sectors: sectorIds,
    weight: z
      .literal([1, 2, 3])
      .describe('editorial: 1 leads its section, 2 is shown with it, 3 is told on asking'),
    printed: printed.describe('digits as the article prints them'),
    unit: z.string().min(1).describe('unit as printed, with its 万 (10⁴) or 亿 (10⁸)'),
    qualifier: z
      .enum(['at-least', 'about', 'at-most'])
      .nullable()
      .describe(
        'how the article hedges the number: at-least 余 or 以上, about 左右, at-most 以下; null without a hedge',
      ),
    value: z.number().describe('worked out: in the base unit; a rate in percent'),
    baseUnit: z.string().min(1).describe('worked out: unit of the value, without 万 or 亿'),
    kind: z
      .enum(['total', 'count', 'rate', 'ratio', 'average', 'growth'])
      .describe(
        'total: an amount of money, length or area; count: a number of people or things; rate: a share in percent; ratio: one figure to another; average: an amount for each; growth: the article states the growth alone, and no value',
      ),
    standard: z.boolean().describe('a set amount (100万元 for each village), which was never rounded'),
    status: z
      .enum(['stated', 'reconstructed'])
      .describe(
        'stated: number and period stand in the article; reconstructed: characters of the number or of its period were lost and put back, see the readings',
      ),
    period,
    scope: text.nullable().describe('whom or what it covers; null for the whole city'),
    scopeEvidence: evidence
      .nullable()
      .describe('where another sentence of the article gives the scope, its phrase; else null'),
    evidence: evidence.describe('the phrase that carries the figure'),
    alsoAt: z.array(evidence).describe('further places where the article prints the same figure'),
    window: z
      .string()
      .min(1)
      .max(120)
      .nullable()
      .describe(
        'surroundings of the figure in the article, as they stand; …… where they were cut; null where none were kept',
      ),
    sentence: text
      .nullable()
      .describe(
        'worked out: the template below with its numbers, one sentence for a report that says no more than the article does; null where none is written',
      ),
    template: text
      .nullable()
      .describe(
        'that sentence as it is written: {value} stands for the figure with its unit, {number} without it, {growth} for its growth, {id} for another figure; null where none is written',
      ),
    change,
    note: text.nullable().describe('what must be known to read the figure; null where nothing'),
  })
  .describe('one figure of the article');

const expression = z
  .union([
    z.string().min(1),
    z.strictObject({
      op: z.enum(['+', '-', '×', '÷']).describe('the operation: + plus, - minus, × times, ÷ divided by'),
      get terms() {
        return z
          .array(expression)
          .min(2)
          .describe('what it is applied to, from left to right: figures by id, or operations');
      },
    }),
  ])
  .meta({ id: 'expression' });

export const check = z
  .strictObject({
    id: idOf('check'),
    kind: z
      .enum(['equal', 'bound', 'overlap', 'derived'])
      .describe(
        'equal: the result should meet a printed figure within rounding; bound: it may not exceed it; overlap: it exceeds a printed whole, so its parts overlap; derived: nothing is printed to hold it against',
      ),
    name: text.describe('what the result is, or what is being checked'),
    shortName: text.nullable().describe('label of few words; null where the name is short enough'),
    expression: expression.describe('what is reckoned; a rate counts as its fraction'),
    formula: z.string().min(1).describe('worked out: the expression in one line'),
    inputs: about.min(1).describe('worked out: ids of the figures in the formula, each once'),
    unit: z.string().min(1).describe('unit in which the result is shown'),
    baseUnit: z.string().min(1).describe('worked out: unit of computed, low and high, without 万 or 亿'),
    computed: z
      .number()
      .describe(
        'worked out: the result in the base unit, rounded to what the bounds support; a rate in percent',
      ),
    ...bounds,
    against: z
      .string()
      .nullable()
      .describe('id of the printed figure that it is held against; null if derived'),
    printed: z
      .string()
      .nullable()
      .describe('worked out: that figure as printed, with its unit; null if derived'),
    holds: z
      .boolean()
      .nullable()
      .describe('worked out: whether it holds within rounding; null where nothing is printed'),
    hypothesis: z
      .boolean()
      .describe('it tests an assumption of ours: where it does not hold, the article is not at fault'),
    circular: z
      .boolean()
      .describe('the printed figure is the ground on which an input was restored: no independent check'),
    condition: text.nullable().describe('what must be assumed for the result to hold; null where nothing'),
    note: text.nullable().describe('what follows from it, or what must be kept in mind; null where nothing'),
  })
  .describe('one cross-check');
