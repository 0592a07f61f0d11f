import { useMemo } from 'react';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { useWords } from '../../ui/locale-context';
import { button, mainButton } from '../../ui/styles';
import { Prose } from '../../ui/text/Prose';
import { describeDesk } from '../../views/slide/talk/describe-desk';
import { describeTalk } from '../../views/slide/talk/describe-talk';
import { Slide } from '../slides/Slide';
import { StageBox } from '../wall/StageBox';
import type { StageProps } from '../wall/use-stage';
import { PresenterNotes } from './PresenterNotes';
import { PresenterTime } from './PresenterTime';

/** The presenter's window: the time, what to say, the slide on the wall, the next one, and what may be asked. */
export function PresenterDesk(props: StageProps) {
  const { stage, view, context, texts, place, host, situation } = props;
  const words = useWords().stage;
  const { slides } = view;
  const { slide, asked, position } = stage;
  const { minutes } = place;
  const next = slides[position + 1];
  const { cover, together } = situation;
  const notes = useMemo(() => describeDesk(context, slide, asked, texts), [context, slide, asked, texts]);
  const plan = useMemo(
    () => describeTalk(context, view, { minutes }, texts),
    [context, view, minutes, texts],
  );
  return (
    <div className="st-desk">
      <h1 className="sr-only">{words.presenter.title}</h1>
      <PresenterTime plan={plan} position={position} clock={situation.clock} onClock={host.setClock} />
      <section className="st-desk-now" aria-label={words.presenter.now}>
        <p className="st-desk-label">
          <b>
            {words.presenter.now} {view.positions[position]}
          </b>
          {cover !== null && (
            <b className="st-desk-over">
              {cover === 'black' ? words.presenter.covered : words.presenter.whitened}
            </b>
          )}
          {stage.typed !== '' && <span>{words.typed(stage.typed)}</span>}
        </p>
        <div className="st-scaled">
          <StageBox {...props} />
        </div>
      </section>
      <section className="st-desk-next" aria-label={words.presenter.next}>
        {next !== undefined && (
          <div className="st-scaled" aria-hidden="true">
            <div className="st-box">
              <Slide slide={next} position={view.positions[position + 1] ?? ''} />
            </div>
          </div>
        )}
        <p>
          <b>{words.presenter.next}</b>
          <Prose as="span" text={next?.label ?? words.presenter.last} />
        </p>
      </section>
      <PresenterNotes key={notes.id} notes={notes} />
      {notes.questions.length > 0 && (
        <nav className="st-desk-questions" aria-label={words.presenter.questions}>
          <h2>{words.presenter.questions}</h2>
          <ul>
            {notes.questions.map((figure) => (
              <li key={figure.indicatorId}>
                <a href={host.hrefOf({ figure: figure.indicatorId, spot: null })}>
                  <Prose as="span" text={figure.name} />{' '}
                  <b>
                    <StageFigure figure={figure}>{figure.text}</StageFigure>
                  </b>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <footer className="st-desk-foot">
        <p>
          <button type="button" className={button} onClick={() => stage.run('previous')}>
            ← {words.bar.previous}
          </button>
          <button type="button" className={mainButton} onClick={() => stage.run('next')}>
            {words.bar.next} →
          </button>
          {asked !== null && (
            <button type="button" className={button} onClick={stage.closeLarge}>
              {words.presenter.back(position + 1)} R
            </button>
          )}
          <button type="button" className={button} onClick={() => stage.run('find')}>
            {words.bar.find} /
          </button>
          <button type="button" className={button} onClick={() => stage.run('keys')}>
            {words.bar.keys} ?
          </button>
        </p>
        <p className="st-desk-state">
          <span role="status" className={together ? 'st-desk-together' : 'st-desk-alone'}>
            {together ? words.presenter.together : words.presenter.alone}
          </span>
          {!together && (
            <button type="button" className={button} onClick={() => stage.run('presenter')}>
              {words.presenter.openWall} N
            </button>
          )}
        </p>
        {stage.blocked && (
          <p role="alert">
            {words.blocked}{' '}
            <a href={situation.otherAddress} target="_blank" rel="noopener opener">
              {situation.otherAddress}
            </a>
          </p>
        )}
        {stage.screenRefused && <p role="alert">{words.noFullScreen}</p>}
        {situation.newer && <p role="status">{words.edition.newer}</p>}
      </footer>
    </div>
  );
}
