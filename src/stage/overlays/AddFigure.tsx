import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { PinyinMatcher } from '../../derive/search';
import { usePinyin } from '../../ui/dialog/use-pinyin';
import { useWords } from '../../ui/locale-context';
import { Highlighted } from '../../ui/text/Highlighted';
import { Prose } from '../../ui/text/Prose';
import type { Context } from '../../views/context';
import { describeSearch } from '../../views/search/describe-search';
import { searchEntries } from '../../views/search/search-entries';

interface Props {
  readonly context: Context;
  readonly loadPinyin: () => Promise<PinyinMatcher>;
  readonly onAdd: (indicatorId: string, title: string) => void;
}

/** So many results have room below the field. */
const most = 6;

/** Finds a figure of the article, which gets a slide of its own. */
export function AddFigure({ context, loadPinyin, onAdd }: Props) {
  const words = useWords().stage.agenda;
  const [query, setQuery] = useState('');
  const pinyin = usePinyin(loadPinyin);
  const box = useRef<HTMLDivElement>(null);
  const status = useId();
  const entries = useMemo(
    () => searchEntries(context).filter(({ kind, target }) => kind === 'figure' && target.kind === 'figure'),
    [context],
  );
  const found = useMemo(
    () =>
      query.trim() === ''
        ? []
        : describeSearch(context, entries, query, pinyin)
            .flatMap(({ items }) => items)
            .slice(0, most),
    [context, entries, query, pinyin],
  );
  const add = (item: (typeof found)[number] | undefined) => {
    if (item?.target.kind !== 'figure') return;
    onAdd(item.target.id, item.title);
    setQuery('');
    box.current?.querySelector('input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // These keys choose among the characters of an input method. Safari marks them by the key code 229 only.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape' && query !== '') setQuery('');
    else if (event.key === 'ArrowDown') stops[at + 1]?.focus();
    else if (event.key === 'ArrowUp') stops[at - 1]?.focus();
    else if (event.key === 'Enter' && at === 0) add(found[0]);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its field and buttons are pressed, it only hears of it
    <div ref={box} className="st-add" onKeyDown={onKeyDown}>
      <label className="st-field">
        <span>{words.add}</span>
        <input
          type="text"
          className="st-input"
          placeholder={words.addHint}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={status}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <p id={status} role="status" className="sr-only">
        {query.trim() === '' ? '' : words.found(found.length)}
      </p>
      {query.trim() !== '' && (
        <ul className="st-found" aria-label={words.add}>
          {found.map((item) => (
            <li key={item.id}>
              <button type="button" onClick={() => add(item)}>
                <span>
                  <Highlighted text={item.title} range={item.range} />
                </span>
                <Prose as="span" className="st-value" text={item.detail} />
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="st-nothing">{words.found(0)}</li>}
        </ul>
      )}
    </div>
  );
}
