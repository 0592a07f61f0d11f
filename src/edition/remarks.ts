import type { Ids } from './ids';
import type { Text } from './text';

/** Figures that invite a wrong sum or comparison, and why not. */
export interface Caution<I extends Ids = Ids> {
  readonly id: string;
  readonly about: readonly [I['indicator'], I['indicator'], ...I['indicator'][]];
  readonly text: Text;
}

/** A policy term and what it means, in our words. */
export interface Term {
  readonly id: string;
  readonly term: Text;
  readonly meaning: Text;
  /** Other words by which it is asked for. */
  readonly aliases: readonly string[];
}

/** What the article leaves open, and what follows for the reader. */
export interface OpenQuestion<I extends Ids = Ids> {
  readonly id: string;
  readonly text: Text;
  /** The lines of government that it concerns; absent where it concerns the article as a whole. */
  readonly sectors?: readonly I['sector'][];
  /** Who can answer it, as the article names them: 教育部门. */
  readonly ask?: Text;
}

/** A number of the text that is no indicator, and why. It holds wherever the phrase stands. */
export interface NoIndicator {
  /** The piece of text around the number, as it stands. */
  readonly phrase: string;
  readonly reason: Text;
}
