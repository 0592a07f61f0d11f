import { useEffect, useMemo, useState } from 'react';
import type { PinyinMatcher } from '../../derive/search';
import type { Context } from '../../views/context';
import { searchHints } from '../../views/figure/examples';
import { describeSearch } from '../../views/search/describe-search';
import type { SearchEntry, SearchTarget } from '../../views/search/search-entry';
import { useWords } from '../locale-context';
import { button } from '../styles';
import { Highlighted } from '../text/Highlighted';
import { Prose } from '../text/Prose';
import { Modal } from './Modal';
import { usePinyin } from './use-pinyin';

interface Props {
  readonly context: Context;
  /** What can be found. */
  readonly entries: readonly SearchEntry[];
  readonly loadPinyin: () => Promise<PinyinMatcher>;
  readonly hrefOf: (target: SearchTarget) => string;
  /** Called when a result is followed. */
  readonly onChoose: (target: SearchTarget) => void;
  readonly onClose: () => void;
}

const optionId = ({ id, kind }: Pick<SearchEntry, 'id' | 'kind'>) => `found-${kind}-${id}`;

/** Nothing is chosen among the questions of an empty box until an arrow is pressed: Enter alone leads nowhere. */
const none = -1;

/** Finds whatever the entries hold; arrows choose, Enter goes, Esc closes. */
export function SearchDialog({ context, entries, loadPinyin, hrefOf, onChoose, onClose }: Props) {
  const words = useWords().search;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(none);
  const pinyin = usePinyin(loadPinyin);
  const hints = useMemo(() => searchHints(context), [context]);
  const groups = useMemo(
    () => describeSearch(context, entries, query, pinyin),
    [context, entries, query, pinyin],
  );
  const items = groups.flatMap((group) => group.items);
  const found = groups.reduce((sum, { more }) => sum + more, items.length);
  const chosen = items[Math.min(active, items.length - 1)];
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const move = (by: 1 | -1) =>
    setActive((old) => {
      if (items.length === 0) return none;
      const from = old === none && by === -1 ? 0 : Math.min(old, items.length - 1);
      return (from + by + items.length) % items.length;
    });
  return (
    <Modal
      onClose={onClose}
      aria-label={words.title}
      className="fixed inset-x-0 bottom-auto top-0 m-auto mt-3 w-full max-w-[48rem] border-2 border-rule-strong bg-paper p-0 text-ink lg:mt-8"
    >
      <div className="grid gap-1 p-2">
        <div className="flex flex-wrap gap-1">
          <input
            type="text"
            role="combobox"
            aria-expanded={items.length > 0}
            aria-controls="found"
            aria-autocomplete="list"
            {...(chosen === undefined ? {} : { 'aria-activedescendant': optionId(chosen) })}
            aria-label={words.title}
            className="h-[3rem] min-w-[10rem] flex-1 rounded-edge border border-ink-soft bg-paper px-1.5 text-label text-ink"
            placeholder={words.placeholder}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={({ target }) => {
              setQuery(target.value);
              setActive(target.value.trim() === '' ? none : 0);
            }}
            onKeyDown={(event) => {
              // These keys choose among the characters of an input method. Safari marks them by the key code 229 only.
              if (event.nativeEvent.isComposing || event.keyCode === 229) return;
              if (event.key === 'ArrowDown') move(1);
              else if (event.key === 'ArrowUp') move(-1);
              else if (event.key === 'Enter' && chosen !== undefined)
                document.getElementById(optionId(chosen))?.click();
              else return;
              event.preventDefault();
            }}
          />
          <button type="button" className={button} onClick={onClose}>
            {words.close}
          </button>
        </div>
        <p role="status" className="text-note text-ink-soft">
          {query.trim() === ''
            ? hints.empty
            : items.length === 0
              ? hints.nothing(query.trim())
              : words.count(found)}
        </p>
        <div id="found" role="listbox" aria-label={words.title} className="max-h-[60vh] overflow-y-auto">
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role
            <div key={group.kind} role="group" aria-label={group.title} className="border-t border-rule py-1">
              <p className="text-note text-second">{group.title}</p>
              {group.items.map((item) => (
                <a
                  key={item.id}
                  id={optionId(item)}
                  role="option"
                  aria-selected={item === chosen}
                  href={hrefOf(item.target)}
                  tabIndex={-1}
                  onClick={(event) => {
                    // If the result opens in a new tab, the search stays open.
                    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onChoose(item.target);
                  }}
                  className={`flex min-h-[2.75rem] flex-wrap items-baseline justify-between gap-x-2 px-1 py-1 ${item === chosen ? 'bg-accent-soft' : 'hover:bg-sheet'}`}
                >
                  <span>
                    <Highlighted text={item.title} range={item.range} />
                  </span>
                  <Prose
                    as="span"
                    className={item.target.kind === 'figure' ? 'font-bold' : 'text-note text-ink-soft'}
                    text={item.detail}
                  />
                </a>
              ))}
              {group.more > 0 && <p className="px-1 text-note text-ink-soft">{words.more(group.more)}</p>}
            </div>
          ))}
        </div>
        <p className="text-note text-ink-soft">{words.hint}</p>
      </div>
    </Modal>
  );
}
