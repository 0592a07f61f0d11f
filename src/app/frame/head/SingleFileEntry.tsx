import { createPart, usePart } from '../../../loading/part';
import { menuEntry } from '../../../ui/styles';
import type { Context } from '../../../views/context';
import { type Shelved, useShelf } from '../../editions/shelf';

/** Name of the one file that holds the whole dashboard, to be downloaded; null within that file. */
const published: string | null =
  import.meta.env.MODE === 'single' ? null : (import.meta.env.VITE_SINGLE_FILE ?? null);

/** Few readers bring an edition of their own, so what makes a copy of the page comes when it is asked for. */
const copying = createPart(() => import('../../editions/copy/save-copy'));

/** The dashboard in one file: as it was published, or made by the page where it shows an edition that was brought to it. */
export function SingleFileEntry({ context }: { readonly context: Context }) {
  const { locale, edition, beside } = context;
  const { app } = locale.words;
  const shelf = useShelf();
  const copy = usePart(copying);
  const [shown, ...others] = [edition, ...beside].flatMap(
    ({ id }) => shelf.find((each) => each.edition.id === id) ?? [],
  );
  if (shown === undefined || (shelf.every(isInThisFile) && published === null)) return null;
  if (shown.from === 'built-in' && others.length === 0)
    return published === null ? null : (
      <a href={published} download className={menuEntry} title={app.singleFileHint}>
        {app.singleFile}
      </a>
    );
  const save = () =>
    void copying.load().then(() => {
      const now = copying.now();
      if (now.state === 'here') now.module.saveCopy([shown, ...others], locale);
    });
  return (
    <button type="button" className={`app-only ${menuEntry}`} title={app.singleFileHint} onClick={save}>
      {copy.state === 'failed' ? app.takeAwayFailed : app.singleFile}
    </button>
  );
}

const isInThisFile = ({ from }: Shelved): boolean => from === 'built-in' || from === 'embedded';
