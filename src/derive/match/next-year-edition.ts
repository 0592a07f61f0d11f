import type { Match } from '../../edition/match';
import { planByRule } from '../../edition/plan-by-rule';
import type { Change, Edition, Indicator } from '../../edition/types';

/** What becomes of a figure in the made-up next year. */
type Fate = 'kept' | 'renamed' | 'redefined' | 'unmatched' | 'dropped';

/** Of figures without a stated growth, which stand by their place among them; all others are kept. */
const fates: Readonly<Record<number, Fate>> = {
  3: 'redefined',
  7: 'renamed',
  11: 'dropped',
  17: 'unmatched',
};

/**
 * For tests alone: the made-up year after an edition, matched with it, which says in its texts that it is made up. Of its
 * stated growths the first is the real one of both years, the second is not, and the others are not stated. One figure each is
 * renamed, redefined, dropped, left open and new.
 */
export function nextYearEdition(edition: Edition): Edition {
  const year = edition.year + 1;
  const growing = edition.indicators.filter(({ change, kind }) => change !== undefined && kind !== 'growth');
  const still = edition.indicators.filter(({ change }) => change === undefined);
  const fateOf = (indicator: Indicator): Fate => fates[still.indexOf(indicator)] ?? 'kept';
  const kept = edition.indicators.filter((indicator) => fateOf(indicator) !== 'dropped');
  const indicators = kept.map((indicator, i) => {
    const printed = later(indicator.printed, [103, 110, 96, 100, 125][i % 5] ?? 100);
    const { change: _, period, ...rest } = indicator;
    const at = growing.indexOf(indicator);
    const change = at === 0 || at === 1 ? statedGrowth(indicator, printed, at === 0) : undefined;
    const alone = indicator.kind === 'growth' ? indicator.change : undefined;
    return {
      ...rest,
      ...(period === undefined ? {} : { period: { zh: nextYears(period.zh), en: nextYears(period.en) } }),
      ...(fateOf(indicator) === 'renamed'
        ? { name: { zh: `${indicator.name.zh}数`, en: `${indicator.name.en} in all` } }
        : {}),
      printed: alone === undefined ? printed : indicator.printed,
      evidence: phraseOf(indicator, alone === undefined ? printed : indicator.printed),
      ...(change === undefined && alone === undefined ? {} : { change: change ?? alone }),
    } as Indicator;
  });
  const [first] = indicators;
  const fresh: readonly Indicator[] =
    first === undefined ? [] : [{ ...still[0], ...freshFigure(first) } as Indicator];
  const known = new Set(indicators.map(({ id }) => id));
  const knows = ({ about }: { readonly about: readonly string[] }) => about.every((id) => known.has(id));
  const matches = kept.flatMap((indicator): readonly Match[] => {
    const fate = fateOf(indicator);
    if (fate === 'unmatched') return [];
    const relation = fate === 'renamed' || fate === 'redefined' ? fate : 'same';
    const by = relation === 'same' ? 'key' : 'person';
    return [{ with: edition.id, here: indicator.id, there: indicator.id, relation, by }];
  });
  const dropped = edition.indicators.filter((indicator) => fateOf(indicator) === 'dropped');
  return planByRule({
    ...edition,
    id: edition.id.replace(String(edition.year), String(year)),
    year,
    previousYear: edition.year,
    source: {
      ...edition.source,
      book: { zh: `虚构的${year}年年鉴（仅供测试）`, en: `Made-up yearbook of ${year} (for tests only)` },
    },
    indicators: [...indicators, ...fresh],
    claims: edition.claims.filter(knows),
    lists: edition.lists.filter(knows),
    checks: [],
    cautions: [],
    noIndicators: [],
    openQuestions: [],
    sentences: [],
    prose: { zh: {}, en: {} },
    matches: [
      ...matches,
      ...fresh.map(
        ({ id }): Match => ({ with: edition.id, here: id, there: null, relation: 'new', by: 'person' }),
      ),
      ...dropped.map(
        ({ id }): Match => ({ with: edition.id, here: null, there: id, relation: 'dropped', by: 'person' }),
      ),
    ],
  });
}

const freshFigure = ({ section, sectors, evidence }: Indicator): Partial<Indicator> => ({
  id: `${section}.made-up.count`,
  name: { zh: '虚构的新指标', en: 'Made-up new figure' },
  section,
  sectors,
  printed: '37',
  unit: '个',
  kind: 'count',
  evidence: { ...evidence, phrase: '虚构的新指标37个' },
});

/** The digits in so many percent, with as many decimals as before. */
function later(printed: string, percent: number): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const digits = String(Math.round((Number(printed.replace('.', '')) * percent) / 100)).padStart(
    decimals + 1,
    '0',
  );
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** 2022年1—9月 for 2021年1—9月. */
const nextYears = (text: string): string =>
  text.replace(/\b(?:19|20)\d\d|(?:19|20)\d\d(?=年)/g, (year) => String(Number(year) + 1));

const phraseOf = ({ evidence, printed: old }: Indicator, printed: string) => {
  const { reading: _, ...rest } = evidence;
  return { ...rest, phrase: `虚构：${evidence.phrase.replace(old, printed)}`.slice(0, 40) };
};

/** A growth that the made-up text states; a wrong one is far off. */
function statedGrowth(before: Indicator, printed: string, isRight: boolean): Change | undefined {
  if (before.change === undefined) return undefined;
  const times = Number(printed) / Number(before.printed);
  const hundredths = Math.round(Math.abs(times - 1) * 10_000) + (isRight ? 0 : 900);
  const size = later(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`, 100);
  const direction = times < 1 ? 'down' : 'up';
  const { reading: _, ...place } = before.change.evidence;
  return {
    ...before.change,
    printed: size,
    unit: '%',
    direction,
    evidence: { ...place, phrase: `虚构：同比${direction === 'up' ? '增长' : '下降'}${size}%` },
  };
}
