import { type ComponentType, lazy, StrictMode, Suspense, useEffect } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { createPart } from '../../loading/part';
import { keepDisplacedTexts } from './displaced-text';
import { startsHereAsBuilt } from './first-paint';
import { markDarkened } from './mark-darkened';
import { reload } from './reload';
import { standIns } from './stand-ins';
import './theme.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const { dataset } = document.documentElement;

const load = () => import('../frame/App');
/**
 * The app. Other files import from its file, so it can't be imported again under a second address. Where the browser keeps
 * a failed import, the page is reloaded.
 */
const app = createPart(load, () =>
  load().catch(() => {
    reload();
    return new Promise<never>(() => undefined);
  }),
);

/**
 * Resolves when the app has come and never rejects. Until then the built page stays as it is. If the app fails to load, a
 * bar on the page says so.
 */
const arrived = new Promise<{ readonly default: ComponentType }>((done) => {
  app.subscribe(() => {
    const now = app.now();
    if (now.state === 'failed') dataset.missing = now.gone ? 'gone' : 'failed';
    else delete dataset.missing;
    if (now.state === 'here') done({ default: now.module.App });
  });
});
const App = lazy(() => arrived);

/** Where nothing else can be done, the page shows the document of all figures, which says why. */
function showDocument(why: 'crashed' | 'broken', fault: unknown): void {
  console.error(fault);
  delete dataset.start;
  dataset.why = why;
  root?.replaceChildren(...['notice', 'all-figures'].flatMap((id) => standIns.get(id) ?? []));
}

/** After an error that nothing else catches, another address reloads the page. */
const options: RootOptions = {
  onUncaughtError: (error) => {
    showDocument('crashed', error);
    window.addEventListener('hashchange', reload);
  },
};

/** Reads the editions of a copy of the page. Only the dashboard in one file can be copied, and holds the code for it. */
const embedded = async (): Promise<void> => {
  if (import.meta.env.MODE === 'single') await (await import('../editions/embedded')).readEmbedded();
};

/** What was pressed before the app could answer; it is pressed again when it can. */
let pressed: HTMLElement | null = null;

function onPress({ type, target }: Event): void {
  if (!(target instanceof Element) || target.closest('#missing') !== null) return;
  const control = target.closest<HTMLElement>('a, button');
  if (type === 'click' && control === null) return;
  // Only a click is repeated. A key that presses a button also sends a click; any other key presses nothing.
  if (type === 'click' && control instanceof HTMLButtonElement) pressed = control;
  dataset.asked = '';
}

/** Removes what the page showed in the app's place, once React has taken the page over. */
function Started(): null {
  useEffect(() => {
    for (const element of standIns.values()) element.remove();
    dataset.start = 'complete';
    delete dataset.asked;
    document.removeEventListener('click', onPress, true);
    document.removeEventListener('keydown', onPress, true);
    pressed?.click();
  }, []);
  return null;
}

const page = (
  <StrictMode>
    <Suspense>
      <App />
      <Started />
    </Suspense>
  </StrictMode>
);

// In the capture phase, because React stops events on parts of the page that it has not hydrated yet.
document.addEventListener('click', onPress, true);
document.addEventListener('keydown', onPress, true);
document.getElementById('missing')?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-retry]') !== null) app.load();
});
// A translator may start as soon as the page shows text, so this must run before React does.
keepDisplacedTexts();
markDarkened();
document.dispatchEvent(new Event('app-started'));
app.load();
if (startsHereAsBuilt() && root.hasChildNodes()) hydrateRoot(root, page, options);
else
  Promise.all([arrived, embedded()]).then(
    () => {
      root.replaceChildren();
      // The app is visible from its first commit on, because a hidden element can neither be focused nor scrolled to.
      dataset.start = 'app';
      createRoot(root, options).render(page);
    },
    (fault) => showDocument('broken', fault),
  );
