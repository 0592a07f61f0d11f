import { type ComponentType, lazy, StrictMode, Suspense, useEffect } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { createPart } from '../../loading/part';
import { reload } from '../address/navigation';
import { keepDisplacedTexts } from './displaced-text';
import { serveEmbeddedData } from './embedded-data';
import { startsHereAsBuilt } from './first-paint';
import { markDarkened } from './mark-darkened';
import './theme.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const { dataset } = document.documentElement;
const standIns = ['notice', 'all-figures'].flatMap((id) => document.getElementById(id) ?? []);

const load = () => import('../frame/App');
/** The app, in one file that other files import from: it has one address, so a browser that keeps its failure reloads. */
const app = createPart(load, () =>
  load().catch(() => {
    reload();
    return new Promise<never>(() => undefined);
  }),
);

/**
 * Comes when the app comes, and never fails: until then the built page stays as it is, and a bar on it says what is
 * missing.
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

/** Behind everything: what can't be shown any more leaves the document of all figures, and a way to go on. */
const options: RootOptions = {
  onUncaughtError: (error) => {
    console.error(error);
    delete dataset.start;
    dataset.why = 'crashed';
    root.replaceChildren(...standIns);
    window.addEventListener('hashchange', reload);
  },
};

/** What was pressed before the app could answer; it is pressed again when it can. */
let pressed: HTMLElement | null = null;

function onPress({ type, target }: Event): void {
  if (!(target instanceof Element) || target.closest('#missing') !== null) return;
  const control = target.closest<HTMLElement>('a, button');
  if (type === 'click' && control === null) return;
  // A key that presses a button clicks it too; every other key only passes over it.
  if (type === 'click' && control instanceof HTMLButtonElement) pressed = control;
  dataset.asked = '';
}

/** Takes away what stood in for the app, once it has taken the page over. */
function Started(): null {
  useEffect(() => {
    for (const element of standIns) element.remove();
    for (const id of ['starting', 'missing']) document.getElementById(id)?.remove();
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

// Before React hears of it, which stops what is pressed on a part that it has not taken over yet.
document.addEventListener('click', onPress, true);
document.addEventListener('keydown', onPress, true);
document.getElementById('missing')?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-retry]') !== null) app.load();
});
// A translator begins once there is something to read.
keepDisplacedTexts();
markDarkened();
if (import.meta.env.MODE === 'single') serveEmbeddedData();
document.dispatchEvent(new Event('app-started'));
app.load();
if (startsHereAsBuilt() && root.hasChildNodes()) hydrateRoot(root, page, options);
else
  arrived.then(() => {
    root.replaceChildren();
    // In sight from the first commit on: what is hidden can neither be focused nor scrolled to.
    dataset.start = 'app';
    createRoot(root, options).render(page);
  });
