import { agreesWithPrinted, changeValueOf, type Growth } from '../../derive/baseline';
import type { Earlier, Indicator } from '../../edition/types';
import { formatChange, formatGrowth, sayFigure } from '../../format/figure';
import { type Locale, pick } from '../../format/locale';
import { shownNumber } from '../../format/shown-number';
import type { ChangeView } from './figure';

/**
 * A growth, ready to be shown. One that is worked out from two printed years carries its sign, and one that is measured against
 * something else than the year before its label, wherever they stand.
 */
export function describeChange(
  locale: Locale,
  change: Growth,
  { earlier }: Pick<Indicator, 'earlier'> = {},
): ChangeView {
  const { words } = locale;
  const value = changeValueOf(change);
  const isGood = (change.polarity === 'up-is-good') === (change.direction === 'up');
  const isComputed = change.computed === true;
  const said = isComputed && value === 0 ? words.unchanged : formatChange(change, locale);
  const number = isComputed ? `${said}${words.signs.ring}` : said;
  const label = labelOf(locale, change, earlier);
  return {
    text: label === null ? number : `${number}${words.brackets(label)}`,
    number,
    label,
    unit: change.unit,
    shown: shownNumber(
      {
        prefix: '',
        number: formatChange(change, locale).replace(/[^\d.−]/g, ''),
        unit: formatGrowth(change, locale).replace(change.printed, '').trimStart(),
      },
      null,
    ),
    value,
    direction: value === 0 ? 'flat' : change.direction,
    tone: change.polarity === 'neutral' || value === 0 ? 'neutral' : isGood ? 'good' : 'bad',
    tip: isComputed ? tipOf(locale, earlier) : null,
    spoken: spokenOf(locale, change, value, label),
  };
}

/** What a growth is measured against, if not the year before; else that it is not the growth of both printed values. */
function labelOf(locale: Locale, change: Growth, earlier: Earlier | undefined): string | null {
  if (change.against !== undefined) return pick(locale, change.against);
  return earlier === undefined || agreesWithPrinted({ change, earlier }) ? null : locale.words.doubt;
}

const tipOf = (locale: Locale, earlier: Earlier | undefined): string =>
  earlier === undefined
    ? locale.words.computed
    : locale.words.computedTip(earlier.year, sayFigure(earlier.indicator, locale));

function spokenOf(locale: Locale, change: Growth, value: number, label: string | null): string {
  const { words } = locale;
  const size = formatGrowth(change, locale);
  if (change.computed === true)
    return value === 0 ? words.computedFlat : words.computedSpoken(change.direction, size);
  if (change.against !== undefined && label !== null)
    return words.againstSpoken(label, change.direction, size);
  const spoken = words.changeSpoken(change.direction, size);
  return label === null ? spoken : `${spoken}${words.brackets(label)}`;
}
