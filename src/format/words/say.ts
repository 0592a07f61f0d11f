import type { IndicatorId } from '../../indicators/suining-2021/figures';

/** Puts the edition's numbers into a sentence, so that no sentence holds a number of its own. */
export interface Say {
  /** A figure in full: 8.73亿元. */
  (id: IndicatorId): string;
  /** The size of its stated growth: 13.38%. */
  growth(id: IndicatorId): string;
  /** The result of a cross-check: 4.54亿元. */
  result(check: string): string;
}

export type Sentence = (say: Say) => string;

/** The words that stand around a picture. */
export interface PictureWords {
  readonly title: Sentence;
  readonly subtitle: string;
  readonly caution?: Sentence;
}

/** The words of an area panel. */
export interface AreaWords {
  /** The finding. */
  readonly title: Sentence;
  /** One sentence that says what happened. */
  readonly lead: Sentence;
}
