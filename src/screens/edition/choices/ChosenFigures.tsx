import { yearsWordsOf } from '../../../format/words/years';
import { useLocale } from '../../../ui/locale-context';
import { quietButton } from '../../../ui/styles';
import type { Choosable, Chosen } from '../../../views/edition/describe-choices';

interface Props {
  readonly of: string;
  readonly label: string;
  readonly figures: Chosen;
  readonly most: number;
  /** Whether only the first place matters, so that a figure goes there at once. */
  readonly leads?: boolean;
  /** @param of the figure whose button keeps the focus */
  readonly onChange: (ids: readonly string[], of: string, said: string) => void;
}

/** Figures in an order: each can go forward or be taken away, and another one can be added. */
export function ChosenFigures({ of, label, figures, most, leads = false, onChange }: Props) {
  const words = yearsWordsOf(useLocale().language).choices;
  const { chosen, others } = figures;
  const ids = chosen.map(({ id }) => id);
  const keyOf = (id: string) => `${of} ${id}`;
  const forward = ({ id, name }: Choosable) => {
    const rest = ids.filter((each) => each !== id);
    const at = leads ? 0 : ids.indexOf(id) - 1;
    onChange([...rest.slice(0, at), id, ...rest.slice(at)], keyOf(id), words.done.moved(name));
  };
  const move = leads ? words.first : words.earlier;
  return (
    <div>
      <ol className="list-inside">
        {chosen.map((figure, i) => (
          <li
            key={figure.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 border-b border-rule"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <span className="text-ink-soft">{i + 1} </span>
              {figure.name}
            </span>
            <span className="flex gap-2">
              {i > 0 && (
                <button
                  type="button"
                  aria-label={words.button(move, figure.name)}
                  className={quietButton}
                  onClick={() => forward(figure)}
                >
                  {move}
                </button>
              )}
              {chosen.length > 1 && (
                <button
                  type="button"
                  data-choice={keyOf(figure.id)}
                  aria-label={words.button(words.remove, figure.name)}
                  className={quietButton}
                  onClick={() =>
                    onChange(
                      ids.filter((id) => id !== figure.id),
                      `${of} more`,
                      words.done.removed(figure.name),
                    )
                  }
                >
                  {words.remove}
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
      {chosen.length < most && others.length > 0 && (
        <select
          data-choice={`${of} more`}
          aria-label={words.button(words.add, label)}
          className="mt-1 min-h-[2.75rem] w-full max-w-[40rem] rounded-edge border border-rule bg-paper px-1 lg:min-h-[2.5rem]"
          value=""
          onChange={({ target: { value } }) => {
            const added = others.find(({ id }) => id === value);
            if (added !== undefined)
              onChange([...ids, added.id], keyOf(added.id), words.done.added(added.name));
          }}
        >
          <option value="">{words.choose}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
