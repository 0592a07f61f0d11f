import { useWords } from '../../ui/locale-context';
import type { Agenda } from './use-agenda';

interface Props {
  readonly agenda: Agenda;
  readonly isLoaded: boolean;
}

/** How many slides are chosen, how long their words take, and what that leaves of the time. */
export function AgendaTime({ agenda: { spoken, annex, seconds, minutes }, isLoaded }: Props) {
  const words = useWords().stage.agenda;
  const spare = seconds === null || minutes === null ? null : minutes * 60 - seconds;
  return (
    <p role="status" className="st-plan">
      {spoken + annex === 0 ? words.none : words.slides(spoken, annex)}
      {isLoaded && seconds !== null && spoken > 0 && <span>{words.time(seconds)}</span>}
      {spare !== null && spoken > 0 && (
        <b className={spare < 0 ? 'st-over' : ''}>{spare < 0 ? words.over(-spare) : words.spare(spare)}</b>
      )}
    </p>
  );
}
