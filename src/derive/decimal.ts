/**
 * A printed decimal as an exact integer and a power of ten, so that 8.73 亿 is 873000000 and never
 * 873000000.0000001.
 */
export interface Decimal {
  readonly digits: bigint;
  /** Value is digits × 10^exponent. */
  readonly exponent: number;
}

const pattern = /^\d+(\.\d+)?$/;

/** Reads digits as printed ("1781.30"). Throws RangeError on anything else, which is a fault of the edition. */
export function parseDecimal(printed: string): Decimal {
  if (!pattern.test(printed)) throw new RangeError(`not a printed number: ${JSON.stringify(printed)}`);
  const point = printed.indexOf('.');
  const decimals = point < 0 ? 0 : printed.length - point - 1;
  return { digits: BigInt(printed.replace('.', '')), exponent: 0 - decimals };
}

/** The value as a number. It is parsed from text and not multiplied, so it is correctly rounded. */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}
