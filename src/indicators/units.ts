/** Every unit that the edition uses: its base unit, its power of ten, and the word that the article must show. */
interface UnitFacts {
  /** Unit of the base value: 亿元 → 元. */
  readonly base: string;
  /** Power of ten from this unit to its base: 万 is 4, 亿 is 8. */
  readonly exponent: 0 | 4 | 8;
}

const of = <B extends string>(base: B, exponent: 0 | 4 | 8 = 0) => ({ base, exponent });

export const units = {
  '%': of('%'),
  元: of('元'),
  万元: of('元', 4),
  亿元: of('元', 8),
  人: of('人'),
  万人: of('人', 4),
  名: of('名'),
  万名: of('名', 4),
  人次: of('人次'),
  万人次: of('人次', 4),
  户: of('户'),
  万户: of('户', 4),
  次: of('次'),
  万次: of('次', 4),
  个: of('个'),
  万个: of('个', 4),
  条: of('条'),
  万条: of('条', 4),
  万套: of('套', 4),
  项: of('项'),
  件: of('件'),
  场: of('场'),
  家: of('家'),
  座: of('座'),
  处: of('处'),
  公里: of('公里'),
  万亩: of('亩', 4),
  万平方米: of('平方米', 4),
} as const satisfies Record<string, UnitFacts>;

export type Unit = keyof typeof units;

/** Units that only results of cross-checks have. */
export const resultUnits = {
  '元/人': of('元/人'),
  '元/名': of('元/名'),
  '元/人次': of('元/人次'),
  '万元/个': of('元/个', 4),
  '亿元/个': of('元/个', 8),
  '名/户': of('名/户'),
  '名/套': of('名/套'),
  '户/名': of('户/名'),
  '条/户': of('条/户'),
  '户/村': of('户/村'),
  '个/名': of('个/名'),
  '名/个': of('名/个'),
  ...units,
} as const satisfies Record<string, UnitFacts>;

export type ResultUnit = keyof typeof resultUnits;
