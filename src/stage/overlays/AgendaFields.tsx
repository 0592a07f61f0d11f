import { useWords } from '../../ui/locale-context';
import { longestField } from '../../views/slide/stage-query';
import type { Agenda } from './use-agenda';

const fields = ['unit', 'speaker', 'date'] as const;

/** What the presenter writes on the cover. */
export function AgendaFields({ agenda }: { readonly agenda: Agenda }) {
  const words = useWords().stage;
  return fields.map((field) => (
    <label key={field} className="st-field">
      <span>{words.fields[field]}</span>
      <input
        type="text"
        className={`st-input st-for-${field}`}
        maxLength={longestField}
        autoComplete="off"
        value={agenda.fields[field] ?? ''}
        onChange={({ target }) => agenda.write(field, target.value)}
      />
    </label>
  ));
}
