import { startsHereAsBuilt, themeChoices, themeKey, themeOf } from './first-paint';
import { recall } from './remembered';

/*
 * Stands in the head of the page and runs before the first paint: marks the theme, and hides the overview
 * that the page was built with where the address asks for something else. Where scripts can't run, or the
 * app does not start, nothing stays hidden: the page is then a document of all figures.
 */

/** In ms. Even a slow line has brought the scripts by then; after it the document of all figures is shown. */
const longestStart = 10_000;

const { documentElement: page, currentScript } = document;

// A browser without modules can't run the app; it keeps the document.
if ('noModule' in document.createElement('script')) {
  // A copy of the page with other editions has no built screen.
  const asBuilt = page.dataset.copy === undefined && startsHereAsBuilt();
  page.dataset.theme = themeOf(recall(themeKey, themeChoices) ?? 'system');
  page.dataset.start = asBuilt ? 'as-built' : 'elsewhere';
  const next = currentScript?.dataset.next;
  if (!asBuilt && next !== undefined) {
    const preload = document.createElement('link');
    preload.rel = 'modulepreload';
    preload.href = next;
    document.head.append(preload);
  }
  const giveUp = (why?: string) => {
    delete page.dataset.start;
    if (why !== undefined) page.dataset.why = why;
  };
  // The error of a script that fails to load does not bubble, so it is caught in the capture phase. An error whose target
  // is the window comes from a script that can't be read.
  const onError = ({ target }: Event) => giveUp(target === window ? undefined : 'missing');
  window.addEventListener('error', onError, true);
  // A page that arrived only in part fails without an error.
  const late = setTimeout(giveUp, longestStart, 'late');
  document.addEventListener('app-started', () => {
    window.removeEventListener('error', onError, true);
    clearTimeout(late);
    delete page.dataset.why;
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-reload]') === null) return;
    event.preventDefault();
    window.location.reload();
  });
}
