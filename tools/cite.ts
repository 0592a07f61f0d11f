import { indicatorOf } from '../src/derive/check';
import { formatFigure, glossOf, joined } from '../src/format/figure';
import type { Language } from '../src/format/number-style';
import type { Edition, Indicator } from '../src/indicators/edition-types';

/** What stands between braces in the template of a sentence. */
export const slots = /\{([^{}]*)\}/g;

/** The template of a figure's sentence with its numbers in it; an unknown id is a fault and throws. */
export const fillSentence = (
  edition: Pick<Edition, 'indicators'>,
  indicator: Indicator,
  template: string,
  language: Language,
): string =>
  template.replace(slots, (_, slot: string) => {
    if (slot === 'value') return sayValue(indicator, language);
    if (slot === 'number') return formatFigure(indicator, { language, exact: language === 'en' }).number;
    if (slot === 'growth') return `${indicator.change?.printed ?? ''}%`;
    return sayValue(indicatorOf(edition, slot), language);
  });

/** As printed in Chinese; in English said out, since 万 and 亿 mean nothing there. */
const sayValue = (indicator: Indicator, language: Language): string => {
  const style = { language, exact: false };
  return glossOf(indicator, style) ?? joined(formatFigure(indicator, style), style);
};
