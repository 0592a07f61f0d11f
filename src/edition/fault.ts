/**
 * One fault of an edition file and its place, as data, so that the page can say it in the reader's language
 * (`describeFault`). A file with a fault is not opened.
 */
export interface EditionFault {
  /** The path to the fault: `indicators[3].unit`; empty for the file as a whole. */
  readonly at: string;
  readonly kind: FaultKind;
  /** What was expected there, the id in question, or the limit that is passed; which of them the kind tells. */
  readonly detail: string;
  /** What stands there, cut to 40 characters; empty where nothing does. */
  readonly found: string;
  /** The id of the figure, section, check … to which the place belongs; empty where it belongs to none. */
  readonly entry: string;
}

export type FaultKind =
  /** The text is no JSON; `detail` is the line. */
  | 'json'
  /** JSON, and no edition file; `found` is the format that it names. */
  | 'format'
  /** Written by a later version of the dashboard; `found` is the format that it names. */
  | 'newer'
  /** A part that must be there is not. */
  | 'missing'
  /** Of another type, or outside of what is allowed; `detail` is a `Wanted`, or the allowed words with `|` between them. */
  | 'shape'
  /** Longer, more, deeper or larger than is read; `detail` is the limit. */
  | 'too-long'
  | 'too-many'
  | 'too-deep'
  | 'too-big'
  /** A name by which a file could reach into the program: `__proto__`, `constructor`, `prototype`. */
  | 'key'
  /** Refers to something that the edition doesn't have; `detail` is its id. */
  | 'unknown-id'
  /** An id that stands more than once among its kind; `detail` is the id. */
  | 'twice'
  /** Braces that don't pair, or an unknown name in them; `detail` is that name, or what is wrong with the braces. */
  | 'sentence'
  /** A check divides by what may be zero; `detail` is the id of the check. */
  | 'divisor'
  /** So many faults more than are listed; `detail` is their number. */
  | 'more';

/** What a part of the file must be. */
export type Wanted =
  | 'record'
  | 'list'
  | 'text'
  | 'id'
  | 'digits'
  | 'whole-number'
  | 'number'
  | 'year'
  | 'date'
  | 'true'
  | 'formula'
  | 'id-or-check'
  | 'one'
  | 'two'
  | 'one-or-two'
  | 'three'
  | 'against'
  | 'sides';

/** What was left out or mended on opening; the file is opened all the same. */
export interface EditionNotice extends Omit<EditionFault, 'kind'> {
  readonly kind: NoticeKind;
}

export type NoticeKind =
  /** A name that the format doesn't know, so that its value was left out; `detail` is the name. */
  | 'unknown-key'
  /** Hidden characters, or such as turn the direction of the writing, were taken out; `detail` names them. */
  | 'hidden'
  /** An older format: what it doesn't hold is made by rule; `detail` is its number. */
  | 'older'
  /** So many more were left out or mended; `detail` is their number. */
  | 'more';
