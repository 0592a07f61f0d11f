import { useEffect, useRef, useState } from 'react';
import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { button } from '../../ui/styles';
import { plainTable, type TableQuery } from '../../views/list/table-query';

interface Props {
  /** What the box says that leaves the figures with a stated growth. */
  readonly growing: string;
  readonly query: TableQuery;
  readonly sections: readonly { readonly id: TableQuery['section'] & string; readonly name: string }[];
}

const field =
  'min-w-0 max-w-full h-[2.75rem] rounded-edge border border-rule bg-paper px-1 text-body text-ink lg:h-[2.5rem]';
/** Typing after a longer pause is a step of its own for the back button, in ms. */
const pause = 1000;

/** What the table is narrowed to, beside the sectors; each choice is in the address. */
export function TableFilters({ query, sections, growing }: Props) {
  const words = useWords();
  const links = useLinks();
  const ask = (change: Partial<TableQuery>) => links.go(links.indicators(change));
  const narrowed = query.section !== null || query.status !== null || query.growing || query.find !== '';
  return (
    <form
      className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1"
      onSubmit={(event) => event.preventDefault()}
    >
      <FindField
        label={words.table.find}
        find={query.find}
        onFind={(find, goesOn) => (goesOn ? links.goInstead : links.go)(links.indicators({ find }))}
      />
      <label className="flex max-w-full items-center gap-1">
        {words.table.section}
        <select
          className={field}
          value={query.section ?? ''}
          onChange={({ target }) =>
            ask({ section: sections.find(({ id }) => id === target.value)?.id ?? null })
          }
        >
          <option value="">{words.table.any}</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="flex max-w-full items-center gap-1">
        {words.table.status}
        <select
          className={field}
          value={query.status ?? ''}
          onChange={({ target }) =>
            ask({
              status: target.value === 'stated' || target.value === 'reconstructed' ? target.value : null,
            })
          }
        >
          <option value="">{words.table.any}</option>
          <option value="stated">{words.status.stated}</option>
          <option value="reconstructed">{words.status.reconstructed}</option>
        </select>
      </label>
      <label className="flex min-h-[2.75rem] items-center gap-1 lg:min-h-0">
        <input
          type="checkbox"
          className="h-2 w-2"
          checked={query.growing}
          onChange={({ target }) => ask({ growing: target.checked })}
        />
        {growing}
      </label>
      {narrowed && (
        <button
          type="button"
          className={button}
          onClick={() => ask({ ...plainTable, sort: query.sort, descending: query.descending })}
        >
          {words.table.reset}
        </button>
      )}
    </form>
  );
}

interface FindProps {
  readonly label: string;
  readonly find: string;
  /** `goesOn`: typed right behind what was asked before. */
  readonly onFind: (find: string, goesOn: boolean) => void;
}

/** Every key is answered at once; letters on their way to a Chinese character are not asked for. */
function FindField({ label, find, onFind }: FindProps) {
  const [typed, setTyped] = useState(find);
  const composing = useRef(false);
  const asked = useRef({ find, at: Number.NEGATIVE_INFINITY });
  const ask = (value: string) => {
    if (value === asked.current.find) return;
    const now = performance.now();
    const goesOn = now - asked.current.at < pause;
    asked.current = { find: value, at: now };
    onFind(value, goesOn);
  };
  useEffect(() => {
    if (find === asked.current.find) return;
    // An address that says something else (back, a reset) wins over what was typed.
    asked.current = { find, at: Number.NEGATIVE_INFINITY };
    setTyped(find);
  }, [find]);
  return (
    <label className="flex max-w-full items-center gap-1">
      {label}
      <input
        type="search"
        className={`${field} w-[14rem]`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (!composing.current) ask(target.value);
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={({ currentTarget }) => {
          composing.current = false;
          ask(currentTarget.value);
        }}
      />
    </label>
  );
}
