import { type Rounded, roundDownTo, roundTo, roundUpTo } from '../../derive/interval';
import type { Link } from '../../derive/match/chains';
import { type Between, growthBetween, type Verdict, verdictOf } from '../../derive/match/growth-between';
import type { Edition, Indicator } from '../../edition/types';
import { type Locale, pick } from '../../format/locale';
import { signed } from '../../format/numbers/signed';
import type { YearsWords } from '../../format/words/years';
import type { FigureView } from '../figure/figure';
import type { ComputedView, StepView } from './compare-view';

type Words = YearsWords['compare'];

interface Side {
  readonly edition: Edition;
  readonly indicator: Indicator;
  readonly figure: FigureView;
}

/** What became of a figure since an earlier edition: what the article says and what the two values give, side by side. */
export function describeStep(
  locale: Locale,
  words: Words,
  now: Side,
  before: Side,
  link: Link,
  adjacent: boolean,
): StepView {
  const years = { now: now.edition.year, before: before.edition.year };
  const between = growthBetween(now.indicator, before.indicator, link.match, years);
  // A stated growth is against the year before; with a year left out the two say different things.
  const comparable = before.edition.year === now.edition.previousYear;
  const { change } = now.indicator;
  const verdict = comparable ? verdictOf(change, between) : 'stated-only';
  const label = change?.against === undefined ? null : pick(locale, change.against);
  return {
    stated: now.figure.change,
    statedBy: null,
    statedAgainst: label,
    computed: computedOf(locale, words, between, now.figure.text),
    verdict: verdictView(words, verdict),
    against: adjacent && comparable ? null : words.changeSince(locale.words.year(before.edition.year)),
    why: between.kind === 'none' ? between.why : null,
    reason: between.kind === 'none' ? words.reasons[between.why] : null,
  };
}

function verdictView(words: Words, verdict: Verdict): StepView['verdict'] {
  switch (verdict) {
    case 'agrees':
      return { kind: 'agrees', text: words.verdicts.agrees, tip: words.verdictTips.agrees };
    case 'two-measures':
      return { kind: 'differs', text: words.verdicts.differs, tip: words.verdictTips.differs };
    case 'ask':
      return { kind: 'asks', text: words.verdicts.asks, tip: words.verdictTips.asks };
    default:
      return null;
  }
}

/** @param now the later value in words, for a growth from nothing */
export function computedOf(locale: Locale, words: Words, between: Between, now: string): ComputedView | null {
  const plain = { interval: null, percent: null };
  switch (between.kind) {
    case 'none':
      return null;
    case 'from-zero':
      return { ...plain, text: words.fromZero(now), direction: 'up' };
    case 'direction':
      return { ...plain, text: words.directions[between.direction], direction: between.direction };
    case 'growth': {
      const { rounded, interval, unit, direction } = between;
      if (direction === 'flat') return { ...plain, text: words.directions.flat, direction, percent: 0 };
      const exponent = rounded.exponent - 1;
      const lowest = { value: roundDownTo(interval.low, exponent), exponent };
      const highest = { value: roundUpTo(interval.high, exponent), exponent };
      const say = (number: Rounded) => `${signed(number)}${unitText(locale, unit)}`;
      // Bounds that round to what is said already say nothing.
      const isSharp = [interval.low, interval.high].every(
        (bound) => roundTo(bound, rounded.exponent) === rounded.value,
      );
      return {
        text: say(rounded),
        direction,
        interval: isSharp ? null : words.range(say(lowest), say(highest)),
        percent: unit === '%' ? interval.mid : null,
      };
    }
  }
}

const unitText = (locale: Locale, unit: '%' | '个百分点'): string =>
  unit === '%' ? unit : locale.language === 'zh' ? unit : ' percentage points';
