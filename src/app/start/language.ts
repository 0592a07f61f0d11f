import { useEffect } from 'react';
import type { Language } from '../../format/number-style';
import { toHref } from '../address/codec';
import { replaceWith } from '../address/navigation';
import type { Problem, Route } from '../address/route-types';
import { languageKey, languages } from './first-paint';
import { recall, remember } from './remembered';

/** What this page speaks where an address says nothing: it goes on as it began until it is asked. */
let kept: Language | null = null;

/**
 * The language of the address; where it says none, the page's own, which is then put into the address so
 * that a copied link speaks it too. Chinese is the default and needs no mention.
 *
 * What is remembered between visits is read once, at the start: another tab may change it at any time, and
 * must not turn the language of a talk.
 */
export function useLanguage(route: Route, problems: readonly Problem[]): Language {
  kept ??= recall(languageKey, languages) ?? 'zh';
  const language = route.language ?? kept;
  useEffect(() => {
    if (route.language === null) {
      // An address with a fault stays as it is: put right, there would be nothing left to say what was wrong.
      if (language !== 'zh' && problems.length === 0) replaceWith(toHref({ ...route, language }));
    } else if (route.language !== kept) {
      kept = route.language;
      remember(languageKey, kept);
    }
  }, [route, language, problems]);
  return language;
}
