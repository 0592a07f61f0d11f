import { type CheckResult, evaluateChecks, indicatorOf } from '../derive/check';
import type { SectorChoice } from '../derive/sector-filter';
import { sayFigure, sayResult } from '../format/figure';
import { type Locale, pick } from '../format/locale';
import { markFigure } from '../format/sentence';
import type { Say } from '../format/words/say';
import type { Edition } from '../indicators/edition-types';
import type { Place, SectionId } from '../indicators/types';

/** What every description is made from. */
export interface Context {
  readonly locale: Locale;
  readonly edition: Edition;
  readonly results: readonly CheckResult[];
  readonly choice: SectorChoice;
  readonly say: Say;
}

export function createContext(locale: Locale, edition: Edition, choice: SectorChoice): Context {
  return {
    locale,
    edition,
    // Worked out when first asked for.
    get results() {
      return resultsOf(edition);
    },
    choice,
    say: sayer(locale, edition),
  };
}

const known = new WeakMap<Edition, readonly CheckResult[]>();

/** The checks of an edition never change, so they are worked out once. */
function resultsOf(edition: Edition): readonly CheckResult[] {
  const results = known.get(edition) ?? evaluateChecks(edition);
  known.set(edition, results);
  return results;
}

function sayer(locale: Locale, edition: Edition): Say {
  const say = (id: string) => markFigure(sayFigure(indicatorOf(edition, id), locale), id);
  return Object.assign(say, {
    growth: (id: string) => markFigure(`${indicatorOf(edition, id).change?.printed ?? ''}%`, id),
    result: (check: string) => {
      const result = resultOf(resultsOf(edition), check);
      return markFigure(sayResult(result, locale), result.inputs[0] ?? '', check);
    },
  });
}

/** Finds a worked-out check; an unknown id is a fault of the module and throws. */
export function resultOf(results: readonly CheckResult[], id: string): CheckResult {
  const found = results.find(({ check }) => check.id === id);
  if (found === undefined) throw new RangeError(`no check ${id}`);
  return found;
}

/** Names of the chosen sectors in the order of the filter: 医疗、教育. */
export const chosenNames = ({ locale, edition, choice }: Context): string =>
  edition.sectors
    .filter(({ id }) => choice.has(id))
    .map(({ name }) => pick(locale, name))
    .join(locale.words.listSeparator);

export const sectionName = ({ locale, edition }: Context, id: SectionId): string => {
  const section = edition.sections.find((candidate) => candidate.id === id);
  return section === undefined ? id : pick(locale, section.name);
};

/** 三、工作落实（六）第1段 */
export function placeText({ words }: Locale, { part, item, paragraph }: Place): string {
  const { place } = words;
  const where =
    part === 0 ? place.opening : `${place.parts[part - 1] ?? ''}${item === null ? '' : place.item(item)}`;
  return `${where}${place.paragraph(paragraph)}`;
}

/** 来源：《遂宁年鉴（2022）》 */
export const bookText = ({ locale, edition }: Context): string =>
  locale.words.app.source(pick(locale, edition.source.book));

/** 《遂宁年鉴（2022）》三、工作落实（六）: the book, and where in the article the sections stand. */
export function sourceText(context: Context, ...sections: readonly SectionId[]): string {
  const { words } = context.locale;
  const places = sections.flatMap((section) => sectionPlace(context, section) ?? []);
  if (places.length === 0) return bookText(context);
  return `${bookText(context)}${words.placeSeparator}${places.join(words.memberSeparator)}`;
}

function sectionPlace({ locale, edition }: Context, section: SectionId): string | null {
  const first = edition.indicators.find((indicator) => indicator.section === section);
  if (first === undefined) return null;
  const { part, item } = first.evidence;
  const { place } = locale.words;
  if (part === 0) return place.opening;
  return `${place.parts[part - 1] ?? ''}${item === null || part < 3 ? '' : place.item(item)}`;
}
