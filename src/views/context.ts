import { type CheckResult, evaluateChecks } from '../derive/check';
import type { SectorChoice } from '../derive/sector-filter';
import type { PicturePlan, SectionPlan } from '../edition/plan';
import type { Edition, Indicator, Place } from '../edition/types';
import { type Locale, pick } from '../format/locale';

/** What every description is made from. */
export interface Context {
  readonly locale: Locale;
  /** With the earlier year that stands beside it, where the two were matched (`withEarlier`). */
  readonly edition: Edition;
  readonly results: readonly CheckResult[];
  readonly choice: SectorChoice;
  /** The other editions of the address, oldest first. */
  readonly beside: readonly Edition[];
}

export function createContext(
  locale: Locale,
  edition: Edition,
  choice: SectorChoice,
  beside: readonly Edition[] = [],
): Context {
  return {
    locale,
    edition,
    // Worked out when first asked for.
    get results() {
      return resultsOf(edition);
    },
    choice,
    beside,
  };
}

/** The context of the edition in which the earlier value of a figure stands, alone; null where it is not beside this one. */
export function earlierContext({ locale, beside, choice }: Context, { earlier }: Indicator): Context | null {
  const edition = beside.find(({ id }) => id === earlier?.edition);
  return edition === undefined ? null : createContext(locale, edition, choice);
}

const known = new WeakMap<Edition, readonly CheckResult[]>();

/** The checks of an edition never change, so they are worked out once. */
function resultsOf(edition: Edition): readonly CheckResult[] {
  const results = known.get(edition) ?? evaluateChecks(edition);
  known.set(edition, results);
  return results;
}

/** Finds a worked-out check; an unknown id is a fault of the module and throws. */
export function resultOf(results: readonly CheckResult[], id: string): CheckResult {
  const found = results.find(({ check }) => check.id === id);
  if (found === undefined) throw new RangeError(`no check ${id}`);
  return found;
}

/** Names of the chosen sectors in the order of the filter: 医疗、教育. */
export const chosenNames = ({ locale, edition, choice }: Context): string =>
  locale.words.names(
    edition.sectors.filter(({ id }) => choice.has(id)).map(({ name }) => pick(locale, name)),
  );

/** The section that opens the article; null where an edition has none. */
export const openingOf = ({ edition }: Pick<Context, 'edition'>): string | null =>
  edition.sections.find(({ kind }) => kind === 'overview')?.id ?? null;

export const sectionPlan = ({ edition }: Context, id: string): SectionPlan | null =>
  edition.plan.sections.find((section) => section.id === id) ?? null;

/** A picture of the plan; an unknown id is a fault of the edition and throws. */
export function picturePlan({ edition }: Context, id: string): PicturePlan {
  const found = edition.plan.pictures.find((picture) => picture.id === id);
  if (found === undefined) throw new RangeError(`no picture ${id}`);
  return found;
}

export const sectionName = ({ locale, edition }: Context, id: string): string => {
  const section = edition.sections.find((candidate) => candidate.id === id);
  return section === undefined ? id : pick(locale, section.name);
};

/** The name of the section's panel: its own, where the section itself is no subject. */
export const panelName = ({ locale, edition }: Context, id: string): string => {
  const section = edition.sections.find((candidate) => candidate.id === id);
  return section === undefined ? id : pick(locale, section.panelName ?? section.name);
};

/** 三、工作落实（六）第1段; what says so where nobody knows the place. */
export function placeText(
  { locale, edition }: { readonly locale: Locale; readonly edition: Pick<Edition, 'parts'> },
  place: Place,
): string {
  const { words } = locale;
  if (place.paragraph === 0) return words.place.unknown;
  const item = place.item === null ? '' : words.place.item(place.item);
  return `${partName(locale, edition, place.part)}${item}${words.place.paragraph(place.paragraph)}`;
}

const partName = (locale: Locale, { parts }: Pick<Edition, 'parts'>, part: number): string => {
  const name = parts[part - 1];
  return name === undefined ? locale.words.place.opening : pick(locale, name);
};

/** 来源：《…年鉴》 */
export const bookText = ({ locale, edition }: Context): string =>
  locale.words.app.source(pick(locale, edition.source.book));

/** 《…年鉴》三、工作落实（六）: the book, and where in the article the sections stand. */
export function sourceText(context: Context, ...sections: readonly string[]): string {
  const { words } = context.locale;
  const places = sections.flatMap((section) => sectionPlace(context, section) ?? []);
  if (places.length === 0) return bookText(context);
  return `${bookText(context)}${words.placeSeparator}${places.join(words.memberSeparator)}`;
}

/**
 * Where a section stands: a chapter is a part of the article, an area of work an item of a part. Null where nobody noted the
 * place of any of its figures, as in an edition from a workbook.
 */
function sectionPlace({ locale, edition }: Context, id: string): string | null {
  const first = edition.indicators.find(
    ({ section, evidence }) => section === id && evidence.paragraph !== 0,
  );
  if (first === undefined) return null;
  const { part, item } = first.evidence;
  const chapter = edition.sections.find((section) => section.id === id)?.kind === 'chapter';
  const within = item === null || chapter ? '' : locale.words.place.item(item);
  return `${partName(locale, edition, part)}${within}`;
}
