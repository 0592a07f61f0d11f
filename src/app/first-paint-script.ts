import { startsHereAsBuilt, themeChoices, themeKey, themeOf } from './first-paint';
import { recall } from './remembered';

/*
 * Stands in the head of the page and runs before the first paint: marks the theme, and hides the overview
 * that the page was built with where the address asks for something else. Where scripts can't run, or the
 * app does not start, nothing stays hidden: the page is then a document of all figures.
 */

const { documentElement: page, currentScript } = document;

// A browser without modules can't run the app; it keeps the document.
if ('noModule' in document.createElement('script')) {
  const asBuilt = startsHereAsBuilt();
  page.dataset.theme = themeOf(recall(themeKey, themeChoices) ?? 'system');
  page.dataset.start = asBuilt ? 'as-built' : 'elsewhere';
  const next = currentScript?.dataset.next;
  if (!asBuilt && next !== undefined) {
    const preload = document.createElement('link');
    preload.rel = 'modulepreload';
    preload.href = next;
    document.head.append(preload);
  }
  const giveUp = () => delete page.dataset.start;
  // In the capture phase: a script that fails to load tells nobody else.
  window.addEventListener('error', giveUp, true);
  document.addEventListener('app-started', () => window.removeEventListener('error', giveUp, true), {
    once: true,
  });
}
