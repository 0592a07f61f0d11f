import type { Chain } from '../../derive/match/chains';
import type { Edition, Indicator } from '../../edition/types';
import { type Locale, pick } from '../../format/locale';
import type { YearsWords } from '../../format/words/years';
import { describeFigure } from '../figure/figure-view';
import type { CompareFilter } from './compare-filter';
import type { ColumnView, RowView, StepView, ValueView } from './compare-view';
import { describeStep } from './describe-step';
import type { Pairs } from './pairs';

/** What rows are described from. */
export interface Compared {
  readonly locale: Locale;
  readonly words: YearsWords['compare'];
  readonly editions: readonly Edition[];
  readonly columns: readonly ColumnView[];
  readonly pairs: Pairs;
}

export function describeRow(compared: Compared, chain: Chain): RowView {
  const { locale, words, editions, columns, pairs } = compared;
  const values = chain.figures.map((indicator, i): ValueView => {
    if (indicator === null)
      return { figure: null, note: pairs.isLeftOut(chain, i) ? words.missing.none : words.missing.unmatched };
    const figure = describeFigure(locale, asPrinted(indicator));
    return { figure, note: figure.context };
  });
  const shared = sharedNote(values);
  const steps = columns.map((_, i) => stepTo(compared, chain, values, i));
  const newest = newestOf(chain);
  const headline = editions[newest.at]?.plan.headline.indexOf(newest.indicator.id) ?? -1;
  return {
    key: chain.figures.map((indicator) => indicator?.id ?? '').join(' '),
    name: pick(locale, newest.indicator.name),
    notes: [...(shared === null ? [] : [shared]), ...notesOf(compared, chain, newest)],
    values:
      shared === null
        ? values
        : values.map((value) => (value.figure === null ? value : { ...value, note: null })),
    steps,
    marks: marksOf(compared, chain, steps),
    sectionId: newest.indicator.section,
    isLeading: newest.indicator.weight === 1 || headline >= 0,
    headline: headline < 0 ? null : headline,
  };
}

/** Period and scope that all values have: said once, beside the name. */
function sharedNote(values: readonly ValueView[]): string | null {
  const [first, ...others] = values.filter(({ figure }) => figure !== null).map(({ note }) => note);
  return others.length > 0 && others.every((note) => note === first) ? (first ?? null) : null;
}

/** The figure without what was worked out from another edition: here the two stand beside each other. */
export function asPrinted(indicator: Indicator): Indicator {
  const { earlier: _, change, ...rest } = indicator;
  return change === undefined || change.computed === true ? rest : { ...rest, change };
}

/** The newest figure of a chain, and its column. */
function newestOf({ figures }: Chain): { readonly indicator: Indicator; readonly at: number } {
  for (let at = figures.length - 1; at >= 0; at -= 1) {
    const indicator = figures[at];
    if (indicator != null) return { indicator, at };
  }
  throw new RangeError('a chain without a figure');
}

function stepTo(
  { locale, words, editions, columns, pairs }: Compared,
  chain: Chain,
  values: readonly ValueView[],
  i: number,
): StepView | null {
  const { figures, links } = chain;
  const sideOf = (at: number) => {
    const [edition, indicator, figure] = [editions[at], figures[at], values[at]?.figure];
    return edition == null || indicator == null || figure == null
      ? null
      : { edition, indicator: asPrinted(indicator), figure };
  };
  const now = sideOf(i);
  if (columns[i]?.follows !== true || now === null) return null;
  const link = links[i] ?? null;
  const before = link === null ? null : sideOf(link.from);
  if (link !== null && before !== null)
    return describeStep(locale, words, now, before, link, link.from === i - 1);
  // A figure that was matched with nothing keeps the growth that its article states.
  const stated = now.figure.change;
  const alone: StepView = { ...nothingSaid, stated, statedBy: stated === null ? null : words.stated };
  if (!pairs.areMatched(i, i - 1)) return stated === null ? null : alone;
  return pairs.isNew(chain, i)
    ? { ...alone, reason: words.fresh }
    : { ...alone, why: 'unmatched', reason: words.reasons.unmatched };
}

const nothingSaid: StepView = {
  stated: null,
  statedBy: null,
  statedAgainst: null,
  computed: null,
  verdict: null,
  against: null,
  why: null,
  reason: null,
};

/** Other names, sections and definitions, each said of the earlier edition. */
function notesOf(
  { locale, words, editions, columns }: Compared,
  { figures, links }: Chain,
  { indicator: newest, at }: ReturnType<typeof newestOf>,
): readonly string[] {
  const earlier = figures.flatMap((indicator, i) => {
    const column = columns[i];
    return indicator === null || i === at || column === undefined ? [] : [{ indicator, column, i }];
  });
  const sectionIn = (i: number, id: string) => {
    const section = editions[i]?.sections.find((one) => one.id === id);
    return section === undefined ? id : pick(locale, section.shortName);
  };
  return [
    ...earlier
      .filter(({ indicator }) => indicator.name.zh !== newest.name.zh)
      .map(({ indicator, column }) => words.named(column.name, pick(locale, indicator.name))),
    ...links.flatMap((link, i) =>
      link?.match.relation === 'redefined' && columns[i]?.follows !== true
        ? [words.redefined(columns[link.from]?.name ?? '')]
        : [],
    ),
    ...earlier
      .filter(({ indicator }) => indicator.section !== newest.section)
      .map(({ indicator, column, i }) => words.placed(column.name, sectionIn(i, indicator.section))),
  ];
}

/** What a row can be asked for by. New and gone are said of the newest edition of the last place. */
function marksOf(
  { columns, pairs }: Compared,
  chain: Chain,
  steps: readonly (StepView | null)[],
): readonly CompareFilter[] {
  const { figures, links } = chain;
  const present = figures.map((figure) => figure !== null);
  const marks: CompareFilter[] = [present.filter((one) => one).length > 1 ? 'both' : 'single'];
  if (steps.some((step, i) => links[i] != null && step !== null && (step.stated ?? step.computed) !== null))
    marks.push('grown');
  if (links.some((link) => link?.match.relation === 'redefined' || link?.match.relation === 'renamed'))
    marks.push('changed');
  if (steps.some((step) => step?.verdict?.kind === 'asks') || pairs.isOpen(chain)) marks.push('asked');
  columns.forEach(({ follows }, i) => {
    if (!follows || columns[i + 1]?.follows === true) return;
    if (present[i] && links[i] === null && pairs.isNew(chain, i)) marks.push('new');
    if (!present[i] && present[i - 1] && pairs.isLeftOut(chain, i)) marks.push('gone');
  });
  return marks;
}
