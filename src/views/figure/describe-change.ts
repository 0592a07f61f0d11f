import { changeValueOf, type Growth } from '../../derive/baseline';
import { formatChange, formatGrowth } from '../../format/figure';
import { type Locale, pick } from '../../format/locale';
import { shownNumber } from '../../format/shown-number';
import type { ChangeView } from './figure';

/**
 * A growth, ready to be shown. One that is worked out from two printed years carries its sign, and one that is measured against
 * something else than the year before its label, wherever they stand.
 */
export function describeChange(locale: Locale, change: Growth): ChangeView {
  const { words } = locale;
  const value = changeValueOf(change);
  const isGood = (change.polarity === 'up-is-good') === (change.direction === 'up');
  const said = formatChange(change, locale);
  const number = change.computed === true ? `${said}${words.signs.ring}` : said;
  const label = change.against === undefined ? null : pick(locale, change.against);
  return {
    text: label === null ? number : `${number}${words.brackets(label)}`,
    number,
    label,
    unit: change.unit,
    shown: shownNumber(
      {
        prefix: '',
        number: said.replace(/[^\d.−]/g, ''),
        unit: formatGrowth(change, locale).replace(change.printed, '').trimStart(),
      },
      null,
    ),
    value,
    direction: value === 0 ? 'flat' : change.direction,
    tone: change.polarity === 'neutral' || value === 0 ? 'neutral' : isGood ? 'good' : 'bad',
    tip: change.computed === true ? words.computed : null,
    spoken: spokenOf(locale, change, value, label),
  };
}

function spokenOf(locale: Locale, change: Growth, value: number, label: string | null): string {
  const { words } = locale;
  const size = formatGrowth(change, locale);
  if (change.computed === true)
    return value === 0 ? words.computedFlat : words.computedSpoken(change.direction, size);
  return label === null
    ? words.changeSpoken(change.direction, size)
    : words.againstSpoken(label, change.direction, size);
}
