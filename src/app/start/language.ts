import { useEffect } from 'react';
import type { Language } from '../../format/number-style';
import { toHref } from '../address/codec';
import { replaceWith } from '../address/navigation';
import type { Problem, Route } from '../address/route-types';
import { languageKey, languages } from './first-paint';
import { recall, remember } from './remembered';

/** The language of this page for addresses that name none. It changes only if the reader chooses another one. */
let kept: Language | null = null;

/**
 * The language that the address names, else the page's own. The page's own is then written into the address, so that a
 * copied link has it too. Chinese is the default and is not written.
 *
 * The remembered language is read only once, at the start: another tab may change it at any time, and that must not
 * change the language in the middle of a talk.
 */
export function useLanguage(route: Route, problems: readonly Problem[]): Language {
  kept ??= recall(languageKey, languages) ?? 'zh';
  const language = route.language ?? kept;
  useEffect(() => {
    if (route.language === null) {
      // An address with a fault is not rewritten, because the notice about the fault would go.
      if (language !== 'zh' && problems.length === 0) replaceWith(toHref({ ...route, language }));
    } else if (route.language !== kept) {
      kept = route.language;
      remember(languageKey, kept);
    }
  }, [route, language, problems]);
  return language;
}
