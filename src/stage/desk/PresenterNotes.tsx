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
      {cautions.length > 0 && (
        <>
          <h2>{words.cautions}</h2>
          <ul>
            {cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </>
      )}
      {phrases.length > 0 && (
        <>
          <h2>{words.phrases}</h2>
          <ul>
            {phrases.map(({ figure, phrase, place }) => (
              <li key={figure.indicatorId}>
                <b>
                  {figure.name} {figure.text}
                </b>
                {figure.context !== null && <Prose as="small" text={figure.context} />}
                <q lang="zh-CN">{phrase}</q>
                <small>{place}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {statements.length > 0 && (
        <>
          <h2>{words.statements}</h2>
          <ul>
            {statements.map((statement) => (
              <li key={statement}>{statement}</li>
            ))}
          </ul>
        </>
      )}
      {checks.length > 0 && (
        <>
          <h2>{words.checks}</h2>
          <ul>
            {checks.map(({ name, verdict }) => (
              <li key={name}>
                {name} <b>{verdict}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
