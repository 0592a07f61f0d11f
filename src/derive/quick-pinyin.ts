import type { PinyinMatcher } from './search';

/** Letters that stand only at the beginning of a pinyin syllable. */
const initialsOnly = /^[bcdfjklpqstwxyz]+$/;
/** A text that the matcher reads character by character: ASCII without blanks, Chinese characters and punctuation. */
const plainText = /^[!-~\u2010-\u2027\u3001-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/;
const latinText = /^[ -~]*$/;

/** For each character `yes` or `no`: whether its pinyin begins with one letter; 0 if that was not asked yet. */
type Answers = Uint8Array;
const yes = 1;
const no = 2;

interface TextFacts {
  readonly isPlain: boolean;
  readonly lower: string;
  /** The text without blanks if it is all Latin, else null. */
  readonly latin: string | null;
}

/**
 * Returns a matcher that gives the same answers faster when thousands of texts are searched. It remembers with which
 * letters a character begins, skips texts that lack an initial of the query, and answers queries that consist of
 * initials (`xjzj`) without asking the given matcher about whole texts.
 */
export function quickPinyin(match: PinyinMatcher): PinyinMatcher {
  const facts = new Map<string, TextFacts>();
  const factsOf = (text: string): TextFacts => {
    const known = facts.get(text);
    if (known !== undefined) return known;
    const lower = text.toLowerCase();
    const latin = latinText.test(text) ? lower.replace(/ /g, '') : null;
    const made = { isPlain: plainText.test(text), lower, latin };
    facts.set(text, made);
    return made;
  };
  const byLetter = new Map<string, Answers>();
  const answersFor = (letter: string): Answers => {
    const answers = byLetter.get(letter) ?? new Uint8Array(0x10000);
    byLetter.set(letter, answers);
    return answers;
  };
  const begins = (text: string, at: number, letter: string, answers: Answers): boolean => {
    const code = text.charCodeAt(at);
    if (answers[code] === 0) answers[code] = match(text.charAt(at), letter) === null ? no : yes;
    return answers[code] === yes;
  };
  const holds = (text: string, letter: string): boolean => {
    const answers = answersFor(letter);
    for (let at = 0; at < text.length; at += 1) if (begins(text, at, letter, answers)) return true;
    return false;
  };
  /** Finds the letters themselves, else the first run of characters whose pinyin begins with them. */
  const findRun = (text: string, lower: string, letters: string): ReturnType<PinyinMatcher> => {
    const literal = lower.indexOf(letters);
    if (literal >= 0) return { from: literal, to: literal + letters.length };
    const first = answersFor(letters.charAt(0));
    for (let from = 0; from + letters.length <= text.length; from += 1) {
      let length = 0;
      if (begins(text, from, letters.charAt(0), first))
        for (length = 1; length < letters.length; length += 1) {
          const letter = letters.charAt(length);
          if (!begins(text, from + length, letter, answersFor(letter))) break;
        }
      if (length === letters.length) return { from, to: from + length };
    }
    return null;
  };

  let last = { query: '', letters: '', initials: false };
  const lettersOf = (query: string) => {
    if (query !== last.query) {
      const letters = query.replace(/\s+/g, '').toLowerCase();
      last = { query, letters, initials: letters.length === 1 || initialsOnly.test(letters) };
    }
    return last;
  };

  return (text, query) => {
    const { letters, initials } = lettersOf(query);
    if (letters === '') return match(text, query);
    const { isPlain, lower, latin } = factsOf(text);
    if (latin !== null && !latin.includes(letters)) return null;
    if (initials && isPlain) return findRun(text, lower, letters);
    for (let i = 0; i < letters.length; i += 1) {
      const letter = letters.charAt(i);
      if ((i === 0 || initialsOnly.test(letter)) && !holds(text, letter)) return null;
    }
    return match(text, query);
  };
}
