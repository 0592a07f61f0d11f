import {
  type GroupPlan,
  type MoneyNature,
  type PictureItem,
  type PicturePlan,
  type Plan,
  plainKinds,
  plainSlides,
  type SectionPlan,
  type SectorPlan,
  type SlidePlan,
  talkLengths,
  wholeKinds,
} from '../plan';
import { ids } from './facts';
import { type Fields, object, optional, or } from './object';
import type { Read } from './reading';
import { wanted } from './reading';
import { byKind, id, list, listOf, oneOf, some, whole, year } from './shapes';

/** An item of a picture: a figure, or the result of a check, with what the kind of the picture needs besides. */
const itemWith = <More extends object>(more: Fields<More>): Read<PictureItem & More> => {
  const read = object<More & Partial<Record<'id' | 'check', string>> & Pick<PictureItem, 'tone' | 'also'>>({
    ...more,
    id: optional(id),
    check: optional(id),
    tone: optional(oneOf(['second', 'soft'])),
    also: optional(ids),
  } as never);
  return (value, reading) => {
    const made = read(value, reading);
    if (made === undefined) return undefined;
    return (made.id === undefined) === (made.check === undefined)
      ? wanted(reading, 'id-or-check', value)
      : (made as unknown as PictureItem & More);
  };
};

const item = itemWith({});
const nature: Read<MoneyNature> = oneOf(['flow', 'stock', 'plan']);
const span = itemWith<{ nature: MoneyNature; from: number; to: number }>({ nature, from: year, to: year });

const plainPicture = object({ id, kind: oneOf(plainKinds), items: some(item) });
const wholePicture = object({ id, kind: oneOf(wholeKinds), whole: item, items: some(item) });
const threeItems = listOf<PictureItem, readonly [PictureItem, PictureItem, PictureItem]>(
  item,
  (length) => length === 3,
  'three',
);

const picture = byKind<PicturePlan>({
  ...Object.fromEntries(plainKinds.map((kind) => [kind, plainPicture as Read<PicturePlan>])),
  ...Object.fromEntries(wholeKinds.map((kind) => [kind, wholePicture as Read<PicturePlan>])),
  product: object({ id, kind: oneOf(['product']), check: id, items: threeItems }),
  timeline: object({ id, kind: oneOf(['timeline']), items: some(span) }),
  calendar: object({
    id,
    kind: oneOf(['calendar']),
    items: some(itemWith<{ times: number }>({ times: whole(1, 12) })),
  }),
  purses: object({ id, kind: oneOf(['purses']), items: some(itemWith<{ nature: MoneyNature }>({ nature })) }),
  mended: object({ id, kind: oneOf(['mended']), items: some(itemWith<{ claim: string }>({ claim: id })) }),
});

const oneOrTwo = listOf<string, readonly string[]>(
  id,
  (length) => length === 1 || length === 2,
  'one-or-two',
);
const slideFields = { id, from: oneOf(talkLengths) };
const plainSlide = object({ ...slideFields, kind: oneOf(plainSlides) });

const slide = byKind<SlidePlan>({
  ...Object.fromEntries(plainSlides.map((kind) => [kind, plainSlide as Read<SlidePlan>])),
  picture: object<Extract<SlidePlan, { kind: 'picture' }>>({
    ...slideFields,
    kind: oneOf(['picture']),
    section: id,
    picture: id,
    rows: ids,
    list: optional(id),
  }),
  numbers: object<Extract<SlidePlan, { kind: 'numbers' }>>({
    ...slideFields,
    kind: oneOf(['numbers']),
    section: id,
    large: oneOrTwo,
    under: optional(list(item)),
    rows: ids,
  }),
  statements: object<Extract<SlidePlan, { kind: 'statements' }>>({
    ...slideFields,
    kind: oneOf(['statements']),
    section: id,
    claims: oneOrTwo,
  }),
});

const optionalIds = optional(ids);

/** Which figures stand where, as every format with a plan says it. */
export const plan: Read<Plan> = object<Plan>({
  headline: ids,
  bottomLine: or(ids, []),
  pictures: list(picture),
  sections: list(
    object<SectionPlan>({
      id,
      groups: list(
        object<GroupPlan>({
          id,
          figures: optionalIds,
          pictures: optionalIds,
          claims: optionalIds,
          verdicts: optionalIds,
          lists: optionalIds,
          said: optionalIds,
          derived: optionalIds,
        }),
      ),
      card: object<SectionPlan['card']>({ lead: id, picture: optional(id) }),
    }),
  ),
  sectors: or(
    list(
      object<SectorPlan>({
        id,
        answers: object<SectorPlan['answers']>({
          putIn: optionalIds,
          earned: optionalIds,
          reached: optionalIds,
          built: optionalIds,
          planned: optionalIds,
          held: optionalIds,
        }),
        also: or(ids, []),
        derived: or(ids, []),
      }),
    ),
    [],
  ),
  slides: or(list(slide), []),
});
