import type { TalkLength } from '../../../edition/plan';
import type { Language } from '../../../format/number-style';

/** What is spoken in a minute: characters of Chinese, words of English. */
const perMinute: Readonly<Record<Language, number>> = { zh: 220, en: 130 };

/** Seconds in which a slide is turned and read before anything is said. */
const looking = 5;

/** How much is to be said: characters of Chinese, words of English. */
export const unitsOf = (text: string, language: Language): number =>
  language === 'zh' ? text.replace(/\s/g, '').length : text.split(/\s+/).length;

/** Seconds that the words of a slide take, with the time to look at it. */
export const secondsOf = (text: string, language: Language): number =>
  looking + (unitsOf(text, language) / perMinute[language]) * 60;

/**
 * When each slide should be over, in seconds from the beginning. A talk that is shorter than its time leaves the rest for
 * questions; one that is longer is spoken faster.
 */
export function paceOf(seconds: readonly number[], minutes: TalkLength | null) {
  const spoken = seconds.reduce((sum, each) => sum + each, 0);
  const given = minutes === null ? spoken : minutes * 60;
  const factor = spoken > given ? given / spoken : 1;
  let end = 0;
  return {
    ends: seconds.map((each) => {
      end += each * factor;
      return end;
    }),
    /** Seconds that are left for questions. */
    questions: Math.max(0, given - spoken),
  };
}
