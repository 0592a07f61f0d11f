import * as z from 'zod';
import { publishedFormat } from '../edition/file/format';
import { about, check, evidence, figure, idOf, sectionId, sectorIds, text } from './published-parts';
import { plan, prose } from './published-plan';

const edition = z
  .strictObject({
    id: z.string().min(1).describe('place and year'),
    place: text.describe('the place that is reviewed'),
    year: z.int().describe('the year under review'),
    previousYear: z.int().describe('the year that growths are measured against'),
    source: z
      .strictObject({
        book: text.describe('the yearbook'),
        section: text.describe('its section'),
        article: text.describe('the article in it'),
      })
      .describe('where all of this was read'),
    draft: z.boolean().describe('something in it is still open, so that nobody should quote it'),
    made: z
      .string()
      .nullable()
      .describe('the day on which it was put together, 2026-03-02; null where that is not kept'),
    rights: text.describe('whose the words and numbers are, and how to name the source'),
  })
  .describe('which review this is');

const section = z
  .strictObject({
    id: sectionId,
    kind: z
      .enum(['overview', 'chapter', 'work-area'])
      .describe('overview: the opening; chapter: part one or two; work-area: an item of part three'),
    order: z.int().min(1).describe('position among the sections of its kind, from 1'),
    name: text.describe('as the article names it'),
    shortName: text.describe('name of few words'),
    panelName: text
      .nullable()
      .describe(
        'what its panel is called, where the section itself is no subject; null where it is its name',
      ),
  })
  .describe('one section of the article');

const sector = z
  .strictObject({ id: idOf('sector'), name: text.describe('what it is called') })
  .describe('one line of government');

const claim = z
  .strictObject({
    id: idOf('statement'),
    section: sectionId,
    sectors: sectorIds,
    text: text.describe('the statement'),
    verdict: text
      .nullable()
      .describe('the article’s own word for what was held or put right; null where it is no such statement'),
    evidence: evidence.describe('the phrase that says it'),
    about,
  })
  .describe('a statement of the article that is no number');

const list = z
  .strictObject({
    id: idOf('list'),
    kind: z
      .enum(['mechanism', 'policy', 'recognition', 'partner', 'activity'])
      .describe(
        'mechanism: an arrangement and its members; policy: a document; recognition: a title, praise or press; partner: places; activity: something done',
      ),
    section: sectionId,
    sectors: sectorIds,
    title: text.describe('what it is called'),
    members: z.array(text).describe('what belongs to it; empty where nothing is listed'),
    against: z.array(text).describe('what each member answers, in the same order; empty for most'),
    level: z
      .enum(['national', 'national-and-provincial', 'provincial', 'city', 'county', 'press'])
      .nullable()
      .describe(
        'who stands behind it: national, provincial, city or county government; national-and-provincial where the article names both without a split; press for a newspaper; null where it names nobody',
      ),
    evidence: evidence.describe('the phrase that names it'),
    about,
  })
  .describe('a mechanism, document, recognition, partnership or activity');

const caution = z
  .strictObject({
    id: idOf('caution'),
    about: about.min(2),
    text: text.describe('why they do not go together'),
  })
  .describe('figures that invite a wrong sum or comparison');

const term = z
  .strictObject({
    id: idOf('term'),
    term: text.describe('the term'),
    meaning: text.describe('what it means, in our words'),
    aliases: z.array(z.string().min(1)).describe('other words by which it is asked for'),
  })
  .describe('a policy term');

const question = z
  .strictObject({
    id: idOf('question'),
    text: text.describe('what cannot be told'),
    sectors: sectorIds.nullable().describe('the sectors that it concerns; null for the article as a whole'),
    ask: text.nullable().describe('who can answer it, as the article names them; null where it names nobody'),
  })
  .describe('something that the article leaves open');

const noIndicator = z
  .strictObject({
    phrase: z.string().min(1).describe('the piece of the article around the number, as it stands'),
    reason: text.describe('why it is no figure'),
  })
  .describe('a number of the article that is no figure');

const unit = z
  .strictObject({
    unit: z.string().min(1).describe('as printed'),
    base: z.string().min(1).describe('without its 万 or 亿'),
    exponent: z.literal([0, 4, 8]).describe('power of ten of its 万 (4) or 亿 (8), else 0'),
  })
  .describe('a unit and its base');

const match = z
  .strictObject({
    with: z.string().min(1).describe('the earlier edition, by id'),
    here: z.string().min(1).nullable().describe('figure of this edition, by id; null if it was dropped'),
    there: z.string().min(1).nullable().describe('figure of the earlier edition, by id; null if it is new'),
    relation: z
      .enum(['same', 'renamed', 'redefined', 'new', 'dropped'])
      .describe(
        'same: the same measure; renamed: the same under another name; redefined: counted otherwise, so that no growth may be said; new: not in the earlier one; dropped: not in this one, which is not the same as 0',
      ),
    by: z
      .enum(['key', 'exact', 'person'])
      .describe('who decided; key: the same id, exact: the same name, unit and section, person: somebody'),
  })
  .describe('one decision about a figure and one of an earlier edition');

/**
 * The shape of the published data, which is the edition file: what `data/<edition>.json` holds and its JSON Schema says. It is
 * for the build and for tests; the page writes the file by `editionFileOf` and reads it by `parseEdition`.
 */
export const publishedSchema = z
  .strictObject({
    format: z
      .literal(publishedFormat)
      .describe('version of this format; goes up when a program that reads it must be changed'),
    edition,
    parts: z.array(text).describe('names of the numbered parts of the article, 一、 first'),
    sections: z.array(section).describe('sections of the article'),
    sectors: z.array(sector).describe('lines of government'),
    units: z.array(unit).describe('worked out: the units of the figures, each once'),
    indicators: z.array(figure).describe('the figures, in the order of the article'),
    sameSentence: z
      .array(z.array(z.string().min(1)).min(2))
      .describe('figures that stand in one sentence of the article, by id, sentence by sentence'),
    claims: z.array(claim).describe('statements of the article that are no numbers'),
    lists: z.array(list).describe('mechanisms, documents, recognitions, partners and activities'),
    checks: z.array(check).describe('cross-checks over the figures'),
    cautions: z.array(caution).describe('figures that invite a wrong sum or comparison'),
    glossary: z.array(term).describe('policy terms, explained by us'),
    openQuestions: z.array(question).describe('what cannot be told from the article'),
    noIndicators: z
      .array(noIndicator)
      .describe('numbers of the article that are no figures, with the reason'),
    plan,
    prose,
    speech: z
      .record(z.string(), text)
      .describe(
        'what the speaker says with a slide, by its id, as templates; empty where nothing is written',
      ),
    matches: z
      .array(match)
      .nullable()
      .describe('what the figures are to those of earlier editions; null where nothing was matched'),
  })
  .describe(
    'Every figure of one yearly review, with the phrase that it comes from, and what the dashboard says of it. What is worked out is for other programs: the dashboard leaves it aside and works it out again.',
  );

type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };
/** The published data as the schema has them. */
export type PublishedBySchema = DeepReadonly<z.infer<typeof publishedSchema>>;
