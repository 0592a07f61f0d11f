import { indicatorOf } from '../derive/check';
import type { Edition, Indicator } from '../edition/types';
import { formatFigure, formatGrowth, sayFigure } from './figure';
import type { NumberStyle } from './number-style';
import { fillTemplate } from './sentence';

/**
 * A written sentence with its numbers in it: {value} is the figure with its unit, {number} without,
 * {growth} its stated growth, any other name the id of another figure with its unit. A name that is none of
 * these is a fault of the module and throws.
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
