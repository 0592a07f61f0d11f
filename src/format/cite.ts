import { indicatorOf } from '../derive/check';
import type { Edition, Indicator } from '../edition/types';
import { formatFigure, formatGrowth, sayFigure } from './figure';
import type { NumberStyle } from './number-style';
import { fillTemplate } from './sentence';

/**
 * Fills the numbers into a written sentence: {value} is the figure with its unit, {number} the figure without it, {growth}
 * its stated growth, and the id of another figure is that figure with its unit. Any other name is a fault of the edition
 * and throws.
 */
export const fillSentence = (
  edition: Pick<Edition, 'indicators'>,
  indicator: Indicator,
  template: string,
  style: NumberStyle,
): string =>
  fillTemplate(template, ({ name }) => {
    switch (name) {
      case 'value':
        return sayFigure(indicator, style);
      case 'number': {
        const { prefix, number } = formatFigure(indicator, style);
        return `${prefix}${number}`;
      }
      case 'growth':
        if (indicator.change === undefined) throw new RangeError(`${indicator.id} has no growth`);
        return formatGrowth(indicator.change, style);
      default:
        return sayFigure(indicatorOf(edition, name), style);
    }
  }).text;
