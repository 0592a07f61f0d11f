import type { Rounded } from '../../derive/interval';

/** A number with its sign and its digits: +3.3, −2.0, 0. U+2212 is as wide as the plus. */
export const signed = ({ value, exponent }: Rounded): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(Math.max(0, -exponent))}`;
