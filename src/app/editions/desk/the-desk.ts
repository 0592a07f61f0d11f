import { moduleOf } from '../../../loading/part';
import { listen } from '../../../ui/listen';
import { isLocalFile } from '../../address/navigation';
import { detailTexts } from '../../later/use-detail-texts';
import { shelf } from '../shelf';
import { createDesk } from './desk';
import { readFile } from './read-file';
import { createRescue } from './rescue';

/** The desk of this tab. */
export const desk = createDesk({
  shelved: shelf.list,
  shelve: (edition, texts) => shelf.add({ edition, texts, from: 'opened' }),
  find: async () => {
    // A workbook can be read without the texts of the built-in edition, so their failure stops nothing.
    const builtIn = await moduleOf(detailTexts).then(
      ({ builtInTexts }) => builtInTexts,
      () => ({ sentences: {}, speech: {}, windows: {} }),
    );
    return (id) => {
      const found = shelf.list().find(({ edition }) => edition.id === id);
      return found === undefined ? null : { edition: found.edition, texts: found.texts ?? builtIn };
    };
  },
  read: readFile,
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
