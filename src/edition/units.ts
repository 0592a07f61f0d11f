/** The base unit and the power of ten that the word of a unit contains. */
export interface UnitFacts {
  /** Unit of the base value: 亿元 → 元. */
  readonly base: string;
  /** Power of ten from this unit to its base: 万 is 4, 亿 is 8. */
  readonly exponent: 0 | 4 | 8;
}

const scales: Readonly<Record<string, 4 | 8>> = { 万: 4, 亿: 8 };

/**
 * Reads a unit as an article prints it: 万人次 is 10⁴ 人次, 亿元/个 is 10⁸ 元/个, 吨 is itself. There is no table,
 * so that an edition may have any unit.
 */
export function unitFacts(unit: string): UnitFacts {
  const [first = ''] = unit;
  const exponent = scales[first];
  return exponent === undefined || unit.length === 1
    ? { base: unit, exponent: 0 }
    : { base: unit.slice(1), exponent };
}
