import type { ReactNode } from 'react';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { useWords } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import { Sentence } from '../../ui/text/Sentence';
import type { FigureView } from '../../views/figure/figure';
import type { DeskNotes } from '../../views/slide/talk/describe-desk';

/** What to say, and below it what it rests on: phrases of the article, statements, checks, and what not to say. */
export function PresenterNotes({ notes }: { readonly notes: DeskNotes }) {
  const words = useWords().stage.presenter;
  const { asked, facts, evidence, statements, checks, cautions } = notes;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes have to be scrolled by keyboard too
    <section className="st-desk-notes" aria-label={words.notes} tabIndex={0}>
      {asked !== null && (
        <p className="st-desk-asked">
          {words.answering} <Named figure={asked} />
        </p>
      )}
      {asked === null && <h2>{words.words}</h2>}
      {notes.words !== null && (
        <p className="st-desk-words">
          <Sentence sentence={notes.words} />
        </p>
      )}
      {facts.length > 0 && (
        <dl className="st-desk-facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Prose text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Part title={words.phrases} of={evidence}>
        {({ figure, phrase, place }) => (
          <li key={`${figure?.indicatorId}${phrase}${place}`}>
            {figure !== null && <Named figure={figure} />}
            {figure !== null && figure.context !== null && <Prose as="small" text={figure.context} />}
            <q lang="zh-CN">{phrase}</q>
            <small>{place}</small>
          </li>
        )}
      </Part>
      <Part title={words.statements} of={statements}>
        {(statement) => (
          <li key={statement}>
            <Prose text={statement} />
          </li>
        )}
      </Part>
      <Part title={words.checks} of={checks} quiet>
        {({ name, verdict }) => (
          <li key={name}>
            <Prose text={name} /> <b>{verdict}</b>
          </li>
        )}
      </Part>
      <Part title={words.cautions} of={cautions} quiet>
        {(caution) => (
          <li key={caution}>
            <Prose text={caution} />
          </li>
        )}
      </Part>
    </section>
  );
}

/** A figure by its name, and its value with the sign of what was restored. */
function Named({ figure }: { readonly figure: FigureView }) {
  return (
    <span className="st-desk-figure">
      <Prose text={figure.name} /> <StageFigure figure={figure}>{figure.text}</StageFigure>
    </span>
  );
}

interface PartProps<T> {
  readonly title: string;
  readonly of: readonly T[];
  readonly quiet?: boolean;
  readonly children: (one: T) => ReactNode;
}

function Part<T>({ title, of, quiet = false, children }: PartProps<T>) {
  if (of.length === 0) return null;
  return (
    <div className={quiet ? 'st-desk-quiet' : ''}>
      <h2>{title}</h2>
      <ul>{of.map(children)}</ul>
    </div>
  );
}
