import * as z from 'zod';
import { plainKinds, plainSlides, talkLengths, wholeKinds } from '../edition/plan';

/** What an edition says about its screens: which figures stand where, and the sentences around them. */

const id = (what: string) => z.string().min(1).describe(`id of the ${what}`);
const ids = (what: string) => z.array(z.string().min(1)).describe(what);
const figures = (what: string) => ids(`${what}, figures by id`);

const itemParts = {
  tone: z
    .enum(['second', 'soft'])
    .optional()
    .describe('its colour among the others: second or soft; the first colour where it is absent'),
  also: figures('further numbers of the same item').optional(),
};
const nature = z
  .enum(['flow', 'stock', 'plan'])
  .describe('what the money is: flow spent in the year, stock there at its end, plan for years to come');
const year = z.int().min(1900).max(2200);

const withSource = <Shape extends z.ZodRawShape>(more: Shape) =>
  z.union([
    z.strictObject({ id: id('figure'), ...itemParts, ...more }),
    z.strictObject({ check: id('check whose result it is'), ...itemParts, ...more }),
  ]);
const item = withSource({}).meta({ id: 'item' });
const items = <Item extends z.ZodType>(one: Item) =>
  z.array(one).min(1).describe('what is drawn, in reading order');

const pictureId = id('picture, a part of addresses and of names of sentences');
const picture = z.union([
  z.strictObject({
    id: pictureId,
    kind: z
      .enum(plainKinds)
      .describe(
        'growth: one figure and the year before; growths: stated growths in percent; bars: amounts from one zero; rates: on one axis from 0 to 100; tally: a dot for each thing; steps: an order in time; figures: numbers in a row',
      ),
    items: items(item),
  }),
  z.strictObject({
    id: pictureId,
    kind: z
      .enum(wholeKinds)
      .describe(
        'parts: the parts of a whole; among: a count among a larger one; houses: a small count as signs',
      ),
    whole: item.describe('the whole'),
    items: items(item),
  }),
  z.strictObject({
    id: pictureId,
    kind: z.literal('product').describe('a rectangle of how many times how much'),
    check: id('check that ties the three'),
    items: z.array(item).length(3).describe('width, height and area'),
  }),
  z.strictObject({
    id: pictureId,
    kind: z.literal('timeline').describe('money on an axis of years'),
    items: items(
      withSource({
        nature,
        from: year.describe('first year that the article gives it'),
        to: year.describe('last year that the article gives it'),
      }),
    ),
  }),
  z.strictObject({
    id: pictureId,
    kind: z.literal('calendar').describe('who does something how often in a year'),
    items: items(
      withSource({ times: z.int().min(1).max(12).describe('how often in a year: monthly is 12') }),
    ),
  }),
  z.strictObject({
    id: pictureId,
    kind: z.literal('purses').describe('money of different natures side by side'),
    items: items(withSource({ nature })),
  }),
  z.strictObject({
    id: pictureId,
    kind: z.literal('mended').describe('problems found, and the statement that they were put right'),
    items: items(withSource({ claim: id('statement') })),
  }),
]);

const group = z
  .strictObject({
    id: z.string().min(1).describe('unique within its section'),
    figures: figures('rows, its own answer first').optional(),
    pictures: ids('pictures by id').optional(),
    claims: ids('statements by id').optional(),
    verdicts: ids('statements whose verdict stands in the row of their figure, by id').optional(),
    lists: ids('entries of lists by id').optional(),
    said: ids('statements and entries that its rows or its sentence say already, by id').optional(),
    derived: ids('checks whose results are shown, by id').optional(),
  })
  .describe('one subject of a panel');

const slideId = id('slide, a part of addresses');
const from = z.literal(talkLengths).describe('the shortest talk that has it, in minutes: 3, 5, 10 or 20');
const slideSection = id('section that it is of');
const slide = z.union([
  z.strictObject({
    id: slideId,
    from,
    kind: z.enum(plainSlides).describe(`what it says, as other screens say it: ${plainSlides.join(', ')}`),
  }),
  z.strictObject({
    id: slideId,
    from,
    kind: z.literal('picture').describe('led by a picture'),
    section: slideSection,
    picture: id('picture'),
    rows: figures('rows beside it'),
    list: id('entry whose members stand above the rows').optional(),
  }),
  z.strictObject({
    id: slideId,
    from,
    kind: z.literal('numbers').describe('one or two large numbers'),
    section: slideSection,
    large: figures('the large ones').min(1).max(2),
    under: z.array(item).optional().describe('what stands under the large one'),
    rows: figures('rows beside or below them'),
  }),
  z.strictObject({
    id: slideId,
    from,
    kind: z.literal('statements').describe('one or two statements that fill the wall'),
    section: slideSection,
    claims: ids('the statements by id').min(1).max(2),
  }),
]);

export const plan = z
  .strictObject({
    headline: figures('order of the stated growths on the overview'),
    bottomLine: ids('statements with a verdict that the overview lists, by id'),
    pictures: z.array(picture).describe('each picture once'),
    sections: z
      .array(
        z
          .strictObject({
            id: id('section'),
            groups: z
              .array(group)
              .describe('its subjects in reading order; what they leave out follows by rule'),
            card: z
              .strictObject({
                lead: id('first figure of its card'),
                picture: id('picture of its card').optional(),
              })
              .describe('its card on the overview'),
          })
          .describe('one section'),
      )
      .describe('what the panel of a section shows'),
    sectors: z
      .array(
        z
          .strictObject({
            id: id('sector'),
            answers: z
              .strictObject({
                putIn: figures('what was put in').optional(),
                earned: figures('what was earned').optional(),
                reached: figures('whom it reached').optional(),
                built: figures('what was built or done').optional(),
                planned: figures('what is planned').optional(),
                held: figures('what was held').optional(),
              })
              .describe('which figures answer which question; those not named answer one by rule'),
            also: figures('those of many sectors, said once'),
            derived: ids('checks whose results stand under the first figure of theirs, by id'),
          })
          .describe('one sector'),
      )
      .describe('what the page of a sector says; one that is not named is told by rule'),
    slides: z.array(slide).describe('the story of the year, slide by slide'),
  })
  .nullable()
  .describe('which figures stand where; null to have it made by rule');

const sentences = z.record(z.string(), z.string().min(1));
export const prose = z
  .strictObject({
    zh: sentences.describe('in Chinese'),
    en: sentences.describe('in English'),
  })
  .describe(
    'sentences around the figures, by the name of what they are about (section.<id>.title, picture.<id>.caution), as templates: {id} stands for a figure, {id|growth} for its growth, {check:id} for a result',
  );
