import { createPart, usePart } from '../loading/part';
import { reload } from './navigation';

const load = async () => {
  const module = await import('./whole-app');
  // In a task of its own, behind the one that read it.
  await new Promise((done) => setTimeout(done, 0));
  document.documentElement.dataset.start = 'complete';
  return module;
};

/** Everything beyond the overview: screens, panels, all words, the whole edition. */
export const wholePart = createPart(load, () =>
  // Other files import from it, so it has one address; where the browser keeps its failure, the page is opened
  // anew. The address holds all that could be lost.
  load().catch(() => {
    reload();
    return new Promise<never>(() => undefined);
  }),
);

export const useWhole = () => usePart(wholePart);
