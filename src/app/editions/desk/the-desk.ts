import { listen } from '../../../ui/listen';
import { comparingSteps } from '../../../views/edition/proposed';
import { isLocalFile } from '../../address/navigation';
import { textsFor } from '../../later/use-detail-texts';
import { drive } from '../../take-away/drive';
import { shelf } from '../shelf';
import { createDesk } from './desk';
import { noTexts, readFile } from './read-file';
import { createRescue } from './rescue';

/** The desk of this tab. */
export const desk = createDesk({
  shelved: shelf.list,
  shelve: (edition, texts) => shelf.add({ edition, texts, from: 'opened' }),
  find: async () => {
    // A workbook can be read without the texts of its edition, so their failure stops nothing.
    const known = await Promise.all(
      shelf.list().map(async ({ edition }) => ({
        edition,
        texts: await textsFor(edition).catch(() => noTexts),
      })),
    );
    return (id) => known.find(({ edition }) => edition.id === id) ?? null;
  },
  read: readFile,
  compare: (now, before, say, signal) => drive(comparingSteps(now, before), say, signal),
});

/** What the browser keeps of it. Other pages of the disk can read that under file://, so there a person is asked first. */
export const rescue = createRescue(desk, !isLocalFile());

let stopAsking: (() => void) | null = null;

/** The browser asks before the tab is left only while something is unsaved: a page that listens is kept out of its cache. */
desk.subscribe(() => {
  const { unsaved } = desk.now();
  if (unsaved && stopAsking === null)
    stopAsking = listen(window, {
      beforeunload: (event) => {
        event.preventDefault();
        // Chromium before 119 asks for this alone.
        event.returnValue = true;
      },
    });
  if (!unsaved && stopAsking !== null) {
    stopAsking();
    stopAsking = null;
  }
});
