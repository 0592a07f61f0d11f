import type { RefObject } from 'react';
import type { MatchRelation } from '../../edition/match';
import { button } from '../../ui/styles';
import { Prose } from '../../ui/text/Prose';
import { answers } from '../../views/edition/answers';
import type { QuestionView } from '../../views/edition/describe-match';
import { GrowthLine } from './GrowthLine';
import { Side } from './Side';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly view: QuestionView;
  readonly place: RefObject<HTMLElement | null>;
  readonly onAnswer: (here: string, there: string | null, relation: MatchRelation) => void;
}

/** A figure beside those of the year before that it may be. Nothing is chosen beforehand. */
export function Question({ view, place, onAnswer }: Props) {
  const { match } = useDeskWords();
  const { here, candidates } = view;
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={here.name}
      data-question={here.id}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 border-l-4 border-second bg-sheet p-2 outline-none lg:grid-cols-2"
    >
      <div className="grid content-start gap-1">
        <h3 className="text-note text-ink-soft">{match.thisYear}</h3>
        <Side side={here} large />
        <p>
          <button
            type="button"
            className={button}
            title={match.answerHints.new}
            aria-keyshortcuts="N"
            onClick={() => onAnswer(here.id, null, 'new')}
          >
            {match.answers.new} <Key name="N" />
          </button>
        </p>
      </div>
      <div className="grid content-start gap-1">
        <h3 className="text-note text-ink-soft">{match.candidates}</h3>
        <ul className="grid gap-2">
          {candidates.map(({ there, similarity, veto, growth }) => (
            <li
              key={there.id}
              data-candidate={there.id}
              className="grid gap-1 border-t border-rule pt-1 first:border-0 first:pt-0"
            >
              <Side side={there} large />
              <p className="text-note">
                {similarity}
                {veto !== null && (
                  <>
                    {' · '}
                    <strong className="text-second">
                      <Prose text={veto} />
                    </strong>
                  </>
                )}
              </p>
              <p className="flex flex-wrap gap-1">
                {answers.map(({ relation, key }) => (
                  <button
                    key={relation}
                    type="button"
                    className={button}
                    title={match.answerHints[relation]}
                    aria-keyshortcuts={key}
                    onClick={() => onAnswer(here.id, there.id, relation)}
                  >
                    {match.answers[relation]} <Key name={key} />
                  </button>
                ))}
              </p>
              <div className="text-note">
                <span className="text-ink-soft">{match.ifSame} </span>
                <GrowthLine growth={growth} />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <span
      aria-hidden="true"
      className="hidden rounded-edge border border-rule px-0.5 text-note text-ink-soft lg:inline"
    >
      {name}
    </span>
  );
}
