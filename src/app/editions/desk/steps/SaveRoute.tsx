import { useState } from 'react';
import { permitted } from '../../../../exports/file-name';
import { pick } from '../../../../format/locale';
import { moduleOf } from '../../../../loading/part';
import { SaveStep } from '../../../../screens/edition/SaveStep';
import type { Context } from '../../../../views/context';
import { describeSave, type SavedAs } from '../../../../views/edition/describe-save';
import { deskWordsOf } from '../../../../views/edition/desk-words';
import type { Step } from '../../../../views/edition/steps';
import { drive } from '../../../take-away/drive';
import { type Shelved, shelf } from '../../shelf';
import { textOf } from '../edition-text';
import { parts } from '../parts';
import { createTextSaver, type Saved } from '../save-text';
import { saveWorkbook } from '../save-workbook';
import { desk } from '../the-desk';
import { marked, type Work } from '../use-work';

interface Props {
  readonly context: Context;
  readonly work: Work;
  readonly hrefOf: (step: Step) => string;
}

/** Each remembers its own file, so that a draft is never written over an edition. */
const savers = { draft: createTextSaver(), edition: createTextSaver() };

/** Saves the draft, the edition and its sheet. */
export function SaveRoute({ context, work, hrefOf }: Props) {
  const { locale } = context;
  const words = deskWordsOf(locale.language);
  const { save } = words;
  const [told, setTold] = useState<{ readonly text: string; readonly isFault: boolean } | null>(null);
  const { draft, shown } = work;
  const base = save.names.base(pick(locale, shown.place), shown.year);
  const onCopy = async (isBoth: boolean) => {
    const { saveCopy } = await moduleOf(parts.saveCopy);
    const own: Shelved = { edition: shown, texts: draft.texts, from: 'opened' };
    const earlier = shelf.list().filter(({ edition }) => isBoth && edition.id === work.before?.id);
    saveCopy([own, ...earlier], locale);
  };
  const onSave = async (as: SavedAs) => {
    if (as === 'copy' || as === 'both')
      return onCopy(as === 'both').catch(() => setTold({ text: save.lost, isFault: true }));
    setTold({ text: save.making, isFault: false });
    const saved = await saveAs(as).catch((): Saved => ({ how: 'failed' }));
    switch (saved.how) {
      case 'cancelled':
        return setTold(null);
      case 'failed':
        return setTold({ text: save.failed, isFault: true });
      case 'written':
      case 'handed-over':
        if (as !== 'workbook') desk.saved(draft, saved.name);
        return setTold({
          text: saved.how === 'written' ? save.saved(saved.name) : save.handedOver(saved.name),
          isFault: false,
        });
    }
  };
  const saveAs = async (as: 'draft' | 'edition' | 'workbook'): Promise<Saved> => {
    if (as === 'workbook') {
      const { writeEditionWorkbookSteps } = await moduleOf(parts.writeWorkbook);
      const bytes = await drive(
        writeEditionWorkbookSteps(shown, { for: 'same-year', language: locale.language }),
        () => undefined,
        new AbortController().signal,
      );
      return { how: 'handed-over', name: saveWorkbook(permitted(`${base}-${save.names.workbook}`), bytes) };
    }
    const isDraft = as === 'draft';
    const text = await textOf(isDraft ? marked(shown, false) : shown, draft.texts);
    const name = isDraft || shown.draft === true ? `${base}-${save.names.draft}` : base;
    return savers[as](permitted(name), '.edition.json', text);
  };
  return (
    <SaveStep
      view={describeSave(words, work.unfinished, work.before?.year ?? null)}
      told={told}
      hrefOf={hrefOf}
      onSave={onSave}
    >
      <p className="text-note text-ink-soft">{save.wipeNote}</p>
    </SaveStep>
  );
}
