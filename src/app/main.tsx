// First, so that the code behind it lies together: it compresses better than with the data in its middle.
import '../indicators/suining-2021/core';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { App } from './App';
import { serveEmbeddedData } from './embedded-data';
import { startsHereAsBuilt } from './first-paint';
import { reload } from './navigation';
import { wholePart } from './whole';
import './theme.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const app = (
  <StrictMode>
    <App />
  </StrictMode>
);

const { dataset } = document.documentElement;
const standIns = ['notice', 'all-figures'].flatMap((id) => document.getElementById(id) ?? []);

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

/** Takes away what stood in for the app. */
function started(): void {
  document.dispatchEvent(new Event('app-started'));
  for (const element of standIns) element.remove();
  if (dataset.start !== 'complete') dataset.start = 'app';
}

const wait = 200;

/** Once the page has come and the processor rests; Safari and Firefox on file:// lack idle callbacks. */
function whenIdle(run: () => void): void {
  const idle = () =>
    'requestIdleCallback' in window ? window.requestIdleCallback(run) : setTimeout(run, wait);
  if (document.readyState === 'complete') idle();
  else window.addEventListener('load', idle, { once: true });
}

if (import.meta.env.MODE === 'single') serveEmbeddedData();
if (startsHereAsBuilt()) {
  // The page was built with the overview in it: it is taken over as it stands. Development has none.
  // In a task of its own, so that a slow processor draws a breath between reading the script and running it.
  setTimeout(() => {
    if (root.hasChildNodes()) hydrateRoot(root, app, options);
    else createRoot(root, options).render(app);
    started();
    whenIdle(wholePart.load);
  }, 0);
} else {
  // Another screen or language: nothing can be said before its words have come, or have failed to.
  wholePart.load().then(() => {
    root.replaceChildren();
    createRoot(root, options).render(app);
    started();
  });
}
