export type Language = 'zh' | 'en';

/** How numbers are written: in which language, and as printed or with every digit. */
export interface NumberStyle {
  readonly language: Language;
  /** 873,000,000元 instead of 8.73亿元: the same digits written out, never more precision. */
  readonly exact: boolean;
}

/** Numbers as the article prints them. */
export const asPrinted: NumberStyle = { language: 'zh', exact: false };

/** A number as text, in the parts that are set in different sizes: its digits, and what stands before and behind them. */
export interface NumberText {
  /** “CNY ”, “about CNY ”: empty where the digits come first. */
  readonly prefix: string;
  readonly number: string;
  readonly unit: string;
}
