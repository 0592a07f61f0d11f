import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Match, MatchRelation } from '../../edition/match';
import { keyName } from '../../ui/dialog/key-name';
import { listen } from '../../ui/listen';
import { button } from '../../ui/styles';
import type { MatchView } from '../../views/edition/describe-match';
import { FileButton } from './FileButton';
import { LongList } from './LongList';
import { MatchGroups, type OnAnswerAll } from './MatchGroups';
import { PairRow } from './PairRow';
import { Question } from './Question';
import { useDeskWords } from './use-desk-words';

interface Props {
  /** Null where there is no earlier edition. */
  readonly view: MatchView | null;
  readonly year: number;
  readonly earlierYear: number;
  /** Other earlier editions that it could be matched with. */
  readonly earlier: readonly { readonly id: string; readonly name: string; readonly isChosen: boolean }[];
  readonly canUndo: boolean;
  /** Why a file of an earlier year was not opened. */
  readonly refused: string | null;
  readonly onAnswer: (here: string, there: string | null, relation: MatchRelation) => void;
  /** One answer for all pairs of a kind. */
  readonly onAnswerAll: OnAnswerAll;
  readonly onAskAgain: (match: Match) => void;
  readonly onUndo: () => void;
  /** Figures of the year before that are not there, and of which nobody said so. */
  readonly unconfirmed: number;
  /** Null while rows with errors are among them. */
  readonly onConfirmGone: (() => void) | null;
  readonly onEarlier: (id: string) => void;
  readonly onFile: (file: File) => void;
}

/** Third step: whether a figure and one of the year before are the same, before anything is said of growth. */
export function MatchStep(props: Props) {
  const { view, year, earlierYear, earlier, canUndo, refused, onUndo, onEarlier, onFile } = props;
  const { match } = useDeskWords();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {view !== null && <p className="max-w-[60rem] text-ink-soft">{match.intro(year, earlierYear)}</p>}
      {earlier.length > 1 && (
        <p className="flex flex-wrap items-center gap-1">
          <label htmlFor="earlier-edition">{match.with}</label>
          <select
            id="earlier-edition"
            className={choice}
            value={earlier.find(({ isChosen }) => isChosen)?.id}
            onChange={({ currentTarget }) => onEarlier(currentTarget.value)}
          >
            {earlier.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      {view === null ? (
        <div className="grid gap-1 border-l-4 border-second pl-2">
          <p className="max-w-[60rem]">{match.noBefore(earlierYear)}</p>
          <FileButton label={match.openBefore} accept=".json" onFile={onFile} />
          {refused !== null && <p role="alert">{refused}</p>}
        </div>
      ) : (
        <Sorted {...props} view={view} canUndo={canUndo} onUndo={onUndo} />
      )}
    </div>
  );
}

/** A button that may have nothing to do. */
const choice = `${button} disabled:cursor-default disabled:opacity-50`;

/** Keys that answer, by what is asked of the page. */
const byKey: Readonly<Record<string, MatchRelation>> = {
  s: 'same',
  r: 'renamed',
  c: 'redefined',
  n: 'new',
};

function Sorted({
  view,
  year,
  canUndo,
  unconfirmed,
  onAnswer,
  onAnswerAll,
  onAskAgain,
  onUndo,
  onConfirmGone,
}: Props & { readonly view: MatchView }) {
  const { match } = useDeskWords();
  const { asked, decided, sure, fresh, gone, dropped } = view;
  const changeOf = (one: Match | undefined) => (one === undefined ? null : () => onAskAgain(one));
  const [at, setAt] = useState(0);
  // An answered figure leaves the list, so the next one moves to its place.
  const place = Math.min(at, Math.max(0, asked.length - 1));
  const here = asked[place];
  const question = here === undefined ? null : view.question(here);
  const box = useRef<HTMLElement>(null);
  const shown = useRef(here);
  // The next question takes the focus, so that no button of it is pressed by a key that is still held.
  useEffect(() => {
    if (shown.current !== here) box.current?.focus({ preventScroll: true });
    shown.current = here;
  }, [here]);
  const move = (step: number) => setAt(Math.max(0, Math.min(asked.length - 1, place + step)));

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const name = keyName(event);
    if (event.altKey || event.isComposing) return;
    if (
      event.target instanceof Element &&
      event.target.closest('select, textarea, input:not([type="file"])') !== null
    )
      return;
    if (document.querySelector('[aria-modal="true"]') !== null) return;
    if (event.ctrlKey || event.metaKey) {
      if (name !== 'z' || event.shiftKey || !canUndo) return;
      event.preventDefault();
      onUndo();
      return;
    }
    if (question === null) return;
    const relation = byKey[name];
    // A key that is held down would answer what nobody has seen.
    if (relation !== undefined && event.repeat) return;
    if (relation !== undefined) {
      const there = chosenCandidate(
        event.target,
        question.candidates.map(({ there: side }) => side.id),
      );
      if (relation === 'new') onAnswer(question.here.id, null, 'new');
      else if (there !== null) onAnswer(question.here.id, there, relation);
      else return;
    } else if (name === 'j') move(1);
    else if (name === 'k') move(-1);
    else return;
    event.preventDefault();
  });
  useEffect(() => listen(window, { keydown: onKey }), []);

  return (
    <>
      <section className="grid grid-cols-[minmax(0,1fr)] gap-1">
        <div className="flex flex-wrap items-center justify-between gap-1">
          <h2 className="font-title text-section font-bold">{match.askedTitle(asked.length)}</h2>
          {(canUndo || asked.length > 0) && (
            <button type="button" className={choice} onClick={onUndo} disabled={!canUndo}>
              {match.undo}
            </button>
          )}
        </div>
        {question === null ? (
          <p className="border-l-4 border-accent bg-sheet p-2 font-bold">{match.allDecided}</p>
        ) : (
          <>
            <p className="max-w-[60rem] text-ink-soft">{match.askedText}</p>
            <MatchGroups view={view} onAnswerAll={onAnswerAll} />
            <Question key={question.here.id} view={question} place={box} onAnswer={onAnswer} />
            <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
              <button type="button" className={choice} onClick={() => move(-1)} disabled={place === 0}>
                {match.previous}
              </button>
              <span>{match.position(place + 1, asked.length)}</span>
              <button
                type="button"
                className={choice}
                onClick={() => move(1)}
                disabled={place >= asked.length - 1}
              >
                {match.nextOne}
              </button>
              <span className="hidden text-note text-ink-soft lg:inline">
                {match.keys}
                {question.candidates.length > 1 && ` ${match.keysSeveral}`}
              </span>
            </div>
          </>
        )}
      </section>
      {unconfirmed > 0 && (
        <p className="border-l-4 border-second pl-2">
          {match.unconfirmed(unconfirmed)}{' '}
          {onConfirmGone !== null && (
            <button type="button" className={choice} onClick={onConfirmGone}>
              {match.confirmGone(unconfirmed)}
            </button>
          )}
        </p>
      )}
      <LongList title={match.decidedTitle(decided.length)} entries={decided}>
        {(one) => {
          const pair = view.pair(one);
          const own = one.here === null ? null : view.now(one.here);
          const other = one.there === null ? null : view.before(one.there);
          return (
            <PairRow
              key={`${one.here}${one.there}`}
              pair={pair}
              alone={own ?? other}
              relation={match.relation[one.relation]}
              onChange={() => onAskAgain(one)}
            />
          );
        }}
      </LongList>
      <LongList title={match.sureTitle(sure.length)} lead={match.sureText} entries={sure}>
        {(one) => (
          <PairRow
            key={`${one.here}${one.there}`}
            pair={view.pair(one)}
            alone={null}
            relation={match.by[one.by]}
            onChange={null}
            onAnswer={(relation) => {
              if (one.here !== null) onAnswer(one.here, relation === 'new' ? null : one.there, relation);
            }}
          />
        )}
      </LongList>
      <LongList title={match.freshTitle(fresh.length)} lead={match.freshText} entries={fresh}>
        {(id) => (
          <PairRow key={id} pair={null} alone={view.now(id)} relation={match.relation.new} onChange={null} />
        )}
      </LongList>
      <LongList title={match.goneTitle(gone.length)} lead={match.goneText(year)} entries={gone}>
        {(id) => (
          <PairRow
            key={id}
            pair={null}
            alone={view.before(id)}
            relation={match.relation.dropped}
            onChange={changeOf(dropped.get(id))}
          />
        )}
      </LongList>
    </>
  );
}

/** The candidate that a key is about: the only one, or the one in which the focus stands. */
function chosenCandidate(target: EventTarget | null, candidates: readonly string[]): string | null {
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return only;
  const focused = target instanceof Element ? target.closest('[data-candidate]') : null;
  return focused?.getAttribute('data-candidate') ?? null;
}
