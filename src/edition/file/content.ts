import type { Plan } from '../plan';
import type { Prose } from '../prose';
import type { EditionTexts } from '../texts';
import type { EditionFacts } from '../types';
import { type Fields, object, or } from './object';
import type { Read } from './reading';
import { dictionary, idPattern, text, words } from './shapes';

/** What a file says: the edition, its plan if it has one, and the texts of details and talks. */
export interface FileContent {
  readonly facts: EditionFacts;
  readonly plan: Plan | null;
  readonly texts: EditionTexts;
}

/** One layout of a file: its parts, and the edition that they make; parts that have a fault are not there. */
export interface Layout<T extends object> {
  readonly fields: Fields<T>;
  readonly aside: readonly string[];
  readonly make: (read: Partial<T>) => FileContent;
}

/** What stands for the parts that a file doesn't have. */
export const nothing: EditionFacts = {
  id: 'none',
  place: { zh: '', en: '' },
  year: 1900,
  previousYear: 1900,
  source: { book: { zh: '', en: '' }, section: { zh: '', en: '' }, article: { zh: '', en: '' } },
  parts: [],
  sections: [],
  sectors: [],
  indicators: [],
  claims: [],
  lists: [],
  checks: [],
  cautions: [],
  noIndicators: [],
  glossary: [],
  openQuestions: [],
  sentences: [],
  prose: { zh: {}, en: {} },
};
export const noTexts: EditionTexts = { sentences: {}, speech: {}, windows: {} };

const sentences = dictionary(/^[a-z0-9][a-z0-9.-]{0,199}$/, words());
export const prose: Read<Prose> = object<Prose>({ zh: or(sentences, {}), en: or(sentences, {}) });
/** Texts by the id of what they are about. */
export const said = dictionary(idPattern, text);
