export type Language = 'zh' | 'en';

/** How numbers are written: in which language, and as printed or with every digit. */
export interface NumberStyle {
  readonly language: Language;
  /** 873,000,000元 instead of 8.73亿元: the same digits written out, never more precision. */
  readonly exact: boolean;
}

/** As the article has them. */
export const asPrinted: NumberStyle = { language: 'zh', exact: false };
