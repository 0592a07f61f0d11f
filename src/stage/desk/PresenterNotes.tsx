import type { ReactNode } from 'react';
import { useWords } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import type { NotesView } from '../../views/slide/stage-view';

/** What the presenter may need to say: phrases of the article, what was checked, what not to say. */
export function PresenterNotes({ notes }: { readonly notes: NotesView }) {
  const words = useWords().stage.presenter;
  const { phrases, statements, checks, cautions } = notes;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes have to be scrolled by keyboard too
    <section className="st-desk-notes" aria-label={words.notes} tabIndex={0}>
      {phrases.length + statements.length + checks.length + cautions.length === 0 && <p>{words.noNotes}</p>}
      <Part title={words.cautions} of={cautions}>
        {(caution) => <li key={caution}>{caution}</li>}
      </Part>
      <Part title={words.phrases} of={phrases}>
        {({ figure, phrase, place }) => (
          <li key={figure.indicatorId}>
            <b>
              {figure.name} {figure.text}
            </b>
            {figure.context !== null && <Prose as="small" text={figure.context} />}
            <q lang="zh-CN">{phrase}</q>
            <small>{place}</small>
          </li>
        )}
      </Part>
      <Part title={words.statements} of={statements}>
        {(statement) => <li key={statement}>{statement}</li>}
      </Part>
      <Part title={words.checks} of={checks}>
        {({ name, verdict }) => (
          <li key={name}>
            {name} <b>{verdict}</b>
          </li>
        )}
      </Part>
    </section>
  );
}

interface PartProps<T> {
  readonly title: string;
  readonly of: readonly T[];
  readonly children: (one: T) => ReactNode;
}

function Part<T>({ title, of, children }: PartProps<T>) {
  if (of.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>{of.map(children)}</ul>
    </>
  );
}
