import { yearsWordsOf } from '../../../format/words/years';
import { useLocale } from '../../../ui/locale-context';
import { quietButton } from '../../../ui/styles';
import type { Choosable } from '../../../views/edition/describe-choices';

interface Entry extends Choosable {
  readonly why?: string;
  readonly note?: string;
}

interface Props<E extends Entry> {
  /** What the entries are, for the focus to find the same one in another list. */
  readonly of: string;
  readonly title: string;
  readonly entries: readonly E[];
  readonly action: string;
  /** Said where there is none; without it the whole list goes. */
  readonly none?: string;
  readonly isFixed?: (entry: E) => boolean;
  readonly onAct: (entry: E) => void;
}

/** Things with one action each: what is shown can be taken away, what is offered can be added. */
export function ChosenList<E extends Entry>({
  of,
  title,
  entries,
  action,
  none,
  isFixed = () => false,
  onAct,
}: Props<E>) {
  const words = yearsWordsOf(useLocale().language).choices;
  if (entries.length === 0 && none === undefined) return null;
  return (
    <div>
      <h3 className="text-label font-bold">{title}</h3>
      {entries.length === 0 && <p className="text-note text-ink-soft">{none}</p>}
      <ul>
        {entries.map((entry) => (
          <li
            key={entry.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 border-b border-rule py-0.5"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {entry.name}
              {entry.note !== undefined && <span className="ml-1 text-note text-ink-soft">{entry.note}</span>}
              {entry.why !== undefined && <span className="block text-note text-ink-soft">{entry.why}</span>}
            </span>
            {!isFixed(entry) && (
              <button
                type="button"
                data-choice={`${of} ${entry.id}`}
                aria-label={words.button(action, entry.name)}
                className={quietButton}
                onClick={() => onAct(entry)}
              >
                {action}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
