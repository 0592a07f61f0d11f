/** Only what is used of it: the oldest browsers have no such thing. */
interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string }>;
}
type SegmenterClass = new (language: string, options: { readonly granularity: 'word' }) => Segmenter;

/** Words of officials' Chinese that a general dictionary cuts. */
const terms = [
  '以工代赈',
  '县域内',
  '人均纯收入',
  '衔接资金',
  '纵向到底',
  '横向到边',
  '全覆盖',
  '门诊',
  '脱贫',
  '返贫',
  '防贫',
  '帮扶',
  '扶贫',
  '专项',
  '市直',
  '市级',
  '保费',
  '电网',
  '粮油',
  '烘干房',
  '初加工',
  '对标竞进',
  '低收入',
  '一对一',
  '民营',
  '险情',
  '特困',
  '低保',
];

/** A line neither begins with these nor ends with those. */
const closing = /^[，。；：、！？）》”’·—–%\s]/;
const opening = /[（《“‘—–·]$/;
/** What stands behind a number and before its unit. */
const scale = /^[余多万亿\s]+$/;
const digits = /[\d.%]$/;

const found = (Intl as { readonly Segmenter?: SegmenterClass }).Segmenter;
const segmenter = found === undefined ? null : new found('zh', { granularity: 'word' });
const known = new Map<string, readonly string[] | null>();

/**
 * A Chinese text in its words, so that no line breaks within one; joined they are the text. Marks stand with the word before
 * them, a number with its unit. Null where the browser knows no words.
 */
export function wordsOf(text: string): readonly string[] | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = segmenter === null ? null : cut(text, segmenter);
  known.set(text, words);
  return words;
}

function cut(text: string, by: Segmenter): readonly string[] {
  const { starts, within } = placesOf(text);
  const words: string[] = [];
  let at = 0;
  // A number waits for its unit.
  let counts = false;
  for (const { segment } of by.segment(text)) {
    const last = words[words.length - 1];
    const number = /^[\d.,]+$/.test(segment);
    const joins =
      last !== undefined &&
      (within.has(at) ||
        closing.test(segment) ||
        opening.test(last) ||
        (counts && !/[，。；：、]$/.test(last)) ||
        (number && digits.test(last)) ||
        // One character alone looks lost at the beginning of a line.
        (segment.length === 1 &&
          !starts.has(at) &&
          /\p{Script=Han}/u.test(segment) &&
          !/^[和与及在为对将从已由按以]$/.test(segment)) ||
        /^[和与及在为对将从已由按以]$/.test(last));
    if (joins) words[words.length - 1] = last + segment;
    else words.push(segment);
    counts = number || (counts && (scale.test(segment) || /^[%—–]$/.test(segment)));
    at += segment.length;
  }
  return words;
}

/** Places of a text where a term begins, and those between two of its characters. */
function placesOf(text: string): {
  readonly starts: ReadonlySet<number>;
  readonly within: ReadonlySet<number>;
} {
  const starts = new Set<number>();
  const within = new Set<number>();
  for (const term of terms)
    for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + 1)) {
      starts.add(from);
      for (let i = 1; i < term.length; i++) within.add(from + i);
    }
  return { starts, within };
}
