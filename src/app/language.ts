import { useEffect } from 'react';
import type { Language } from '../format/number-style';
import { languageKey, languages } from './first-paint';
import { replaceWith } from './navigation';
import { recall, remember } from './remembered';
import { toHref } from './route';
import type { Problem, Route } from './route-types';

/**
 * The language of the address; where it says none, the remembered one, which is then put into the
 * address so that a copied link speaks it too. Chinese is the default and needs no mention.
 */
export function useLanguage(route: Route, problems: readonly Problem[]): Language {
  const remembered = route.language === null ? (recall(languageKey, languages) ?? 'zh') : route.language;
  useEffect(() => {
    // An address with a fault stays as it is: put right, there would be nothing left to say what was wrong.
    if (route.language === null && remembered !== 'zh' && problems.length === 0)
      replaceWith(toHref({ ...route, language: remembered }));
    if (route.language !== null) remember(languageKey, route.language);
  }, [route, remembered, problems]);
  return remembered;
}
