import type { PicturePlan, PlainSlide, SlidePlan, TalkLength } from '../plan';
import type { EditionFacts, Section } from '../types';
import { idOf } from './picture-id';

/** A section with the figures and the pictures that tell it. */
interface PlannedSection {
  readonly id: string;
  readonly kind: Section['kind'];
  readonly tiles: readonly string[];
  readonly pictures: readonly PicturePlan[];
}

/** Rows beside a picture or a large number. */
const mostBeside = 4;

export const drawnIn = ({ items }: PicturePlan): readonly string[] =>
  items.flatMap((item) => ('id' in item ? item.id : []));

/** Every figure that a picture shows, also beside its items. */
export const namedIn = (picture: PicturePlan): readonly string[] => [
  ...drawnIn(picture),
  ...picture.items.flatMap(({ also = [] }) => also),
];

/** The story by rule: message, growths, then each section by its first pictures, what was recognised, the end, the checks. */
export function slidesByRule(facts: EditionFacts, planned: readonly PlannedSection[]): readonly SlidePlan[] {
  const { indicators, lists, checks, claims } = facts;
  const plain = (kind: PlainSlide, from: TalkLength, there = true): readonly SlidePlan[] =>
    there ? [{ id: kind === 'cover' ? 'title' : kind, kind, from }] : [];
  return [
    ...plain('cover', 3),
    ...plain('message', 3),
    ...plain(
      'held',
      3,
      claims.some(({ verdict }) => verdict !== undefined),
    ),
    ...plain(
      'growths',
      3,
      indicators.some(({ change }) => change !== undefined),
    ),
    ...plain('areas', 10),
    // The opening has no slides of its own: message and growths tell it.
    ...slidesOfSections(planned.filter(({ kind }) => kind !== 'overview')),
    ...plain(
      'recognitions',
      10,
      // One alone is no slide; the annex has it.
      lists.filter(({ kind }) => kind === 'recognition').length > 1,
    ),
    ...plain('end', 3),
    ...plain(
      'checks',
      20,
      checks.some(({ kind }) => kind !== 'derived'),
    ),
  ];
}

/** Neighbours differ: a section whose pictures would look like those before is told by numbers. */
function slidesOfSections(planned: readonly PlannedSection[]): readonly SlidePlan[] {
  const told: SlidePlan[] = [];
  let before: readonly PicturePlan['kind'][] = [];
  for (const section of planned) {
    const first = section.pictures.find(({ kind }) => !before.includes(kind));
    const second = section.pictures.find(({ kind }) => kind !== first?.kind && !before.includes(kind));
    told.push(...slidesOfSection(section, first, second));
    before = [first, second].flatMap((picture) => picture?.kind ?? []);
  }
  return told;
}

function slidesOfSection(
  { id: section, tiles }: PlannedSection,
  first: PicturePlan | undefined,
  second: PicturePlan | undefined,
): readonly SlidePlan[] {
  const [lead] = tiles;
  const rest = (drawn: readonly string[]) =>
    tiles.filter((tile) => !drawn.includes(tile)).slice(0, mostBeside);
  const slide = { id: idOf(`area-${section}`, '-1'), from: 5, section } as const;
  if (first === undefined)
    return lead === undefined ? [] : [{ ...slide, kind: 'numbers', large: [lead], rows: rest([lead]) }];
  const led = { ...slide, kind: 'picture', picture: first.id, rows: rest(namedIn(first)) } as const;
  return second === undefined
    ? [led]
    : [led, { ...led, id: idOf(`area-${section}`, '-2'), from: 20, picture: second.id, rows: [] }];
}

/** A slide of one picture, in long talks only. */
export const slideOfPicture = (section: string, picture: string): SlidePlan => ({
  id: idOf(picture, '.slide'),
  kind: 'picture',
  from: 20,
  section,
  picture,
  rows: [],
});

/** What stands before the sections in the story by rule, and what stands behind them. */
const opening: readonly SlidePlan['kind'][] = ['cover', 'message', 'held', 'growths', 'areas'];
const closing: readonly SlidePlan['kind'][] = ['recognitions', 'next', 'end', 'checks'];

/** A story with one more slide: behind those of its section, else where the order of the sections has it. */
export function withSlide(
  slides: readonly SlidePlan[],
  slide: SlidePlan,
  sections: EditionFacts['sections'],
): readonly SlidePlan[] {
  const places = new Map(sections.map(({ id }, i) => [id, i]));
  const placeOf = (each: SlidePlan): number =>
    'section' in each
      ? opening.length + (places.get(each.section) ?? 0)
      : closing.includes(each.kind)
        ? opening.length + sections.length + closing.indexOf(each.kind)
        : opening.indexOf(each.kind);
  const place = placeOf(slide);
  const behind = slides.findIndex((each) => placeOf(each) > place);
  return behind < 0 ? [...slides, slide] : [...slides.slice(0, behind), slide, ...slides.slice(behind)];
}
