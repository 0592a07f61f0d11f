import type { ReactNode } from 'react';
import { talkLengths } from '../../edition/plan';
import { pick } from '../../format/locale';
import { useWords } from '../../ui/locale-context';
import type { Context } from '../../views/context';
import type { Agenda } from './use-agenda';

interface Props {
  readonly context: Context;
  readonly agenda: Agenda;
  /** Stands behind the lengths. */
  readonly children: ReactNode;
}

/** What the talk is of, and how long it is. */
export function AgendaChoice({ context: { edition, locale }, agenda, children }: Props) {
  const { stage, sectors } = useWords();
  const words = stage.agenda;
  return (
    <>
      <fieldset className="st-row" aria-label={words.sectors}>
        <span className="st-row-name">{words.sectors}</span>
        <Choice
          name={sectors.all}
          isChosen={agenda.sectors.length === 0}
          onChoose={() => agenda.chooseSectors([])}
        />
        {edition.sectors.map(({ id, name }) => (
          <Choice
            key={id}
            name={pick(locale, name)}
            isChosen={agenda.sectors.includes(id)}
            onChoose={() => agenda.toggleSector(id)}
          />
        ))}
      </fieldset>
      <div className="st-row">
        <fieldset className="st-row" aria-label={words.length}>
          <span className="st-row-name">{words.length}</span>
          {talkLengths.map((length) => (
            <Choice
              key={length}
              name={words.minutes(length)}
              isChosen={agenda.minutes === length}
              onChoose={() => agenda.chooseMinutes(agenda.minutes === length ? null : length)}
            />
          ))}
        </fieldset>
        {children}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const Choice = ({ name, isChosen, onChoose }: ChoiceProps) => (
  <button type="button" className="st-choice" data-stop="" aria-pressed={isChosen} onClick={onChoose}>
    {isChosen && <span aria-hidden="true">✓ </span>}
    {name}
  </button>
);
