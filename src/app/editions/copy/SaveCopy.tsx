import { useState } from 'react';
import { pick } from '../../../format/locale';
import { yearsWordsOf } from '../../../format/words/years';
import { useLocale } from '../../../ui/locale-context';
import { mainButton } from '../../../ui/styles';
import type { Shelved } from '../shelf';
import { saveCopy } from './save-copy';

interface Props {
  readonly shown: Shelved;
  /** What else can be put into the file; an earlier year that it was matched with is chosen at first. */
  readonly others: readonly Shelved[];
}

/** Saves the dashboard in one file with an edition, and with others beside it if that is wished. */
export function SaveCopy({ shown, others }: Props) {
  const locale = useLocale();
  const { copy } = yearsWordsOf(locale.language);
  const { edition } = shown;
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = ({ edition: { id } }: Shelved): boolean =>
    changed.get(id) ?? edition.matches?.some((match) => match.with === id) === true;
  const nameOf = (of: Shelved) => locale.words.app.name(pick(locale, of.edition.place), of.edition.year);
  return (
    <section className="grid content-start gap-1 border-t-2 border-rule-strong pt-1">
      <h3 className="font-title text-section font-bold">
        {copy.title}
        {edition.draft === true && (
          <span className="ml-1 rounded-edge border border-second px-0.5 font-sans text-note text-second">
            {copy.draft}
          </span>
        )}
      </h3>
      <p>{copy.text}</p>
      {others.map((other) => (
        <label key={other.edition.id} className="flex items-center gap-1">
          <input
            type="checkbox"
            checked={isChosen(other)}
            onChange={({ target }) => setChanged(new Map(changed).set(other.edition.id, target.checked))}
          />
          {copy.together(nameOf(other))}
        </label>
      ))}
      <p>
        <button
          type="button"
          className={mainButton}
          onClick={() => saveCopy([shown, ...others.filter(isChosen)], locale)}
        >
          {copy.save}
        </button>
      </p>
    </section>
  );
}
