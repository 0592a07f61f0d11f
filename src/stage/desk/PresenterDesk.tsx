import { useWords } from '../../ui/locale-context';
import { button, mainButton } from '../../ui/styles';
import { Slide } from '../slides/Slide';
import { StageBox } from '../wall/StageBox';
import type { StageProps } from '../wall/use-stage';
import { PresenterClocks } from './PresenterClocks';
import { PresenterNotes } from './PresenterNotes';

/** The presenter's window: the slide on the wall, the next one, what to say, and the time. */
export function PresenterDesk(props: StageProps) {
  const { stage, view, situation } = props;
  const words = useWords().stage;
  const { slides } = view;
  const count = slides.length;
  const next = slides[stage.position + 1];
  const { cover, together } = situation;
  return (
    <div className="st-desk">
      <h1 className="sr-only">{words.presenter.title}</h1>
      <section className="st-desk-now" aria-label={words.presenter.now}>
        <p className="st-desk-label">
          <b>
            {words.presenter.now} {words.position(stage.position + 1, count)}
          </b>
          {cover !== null && (
            <b className="st-desk-cover">
              {cover === 'black' ? words.presenter.covered : words.presenter.whitened}
            </b>
          )}
          {stage.typed !== '' && <span>{words.typed(stage.typed)}</span>}
        </p>
        <div className="st-scaled st-scaled-now">
          <StageBox {...props} />
        </div>
      </section>
      <section className="st-desk-next" aria-label={words.presenter.next}>
        <p className="st-desk-label">
          <b>{words.presenter.next}</b> <span>{next?.title.text ?? words.presenter.last}</span>
        </p>
        {next !== undefined && (
          <div className="st-scaled st-scaled-next" aria-hidden="true">
            <div className="st-box">
              <Slide slide={next} position={words.position(stage.position + 2, count)} />
            </div>
          </div>
        )}
      </section>
      <div className="st-desk-time">
        <PresenterClocks />
        <p className="st-desk-steps">
          <button type="button" className={button} onClick={() => stage.run('previous')}>
            ← {words.bar.previous}
          </button>
          <button type="button" className={mainButton} onClick={() => stage.run('next')}>
            {words.bar.next} →
          </button>
          <button type="button" className={button} onClick={() => stage.run('keys')}>
            {words.bar.keys} ?
          </button>
        </p>
        <p role="status">{together ? words.presenter.together : words.presenter.alone}</p>
        {stage.screenRefused && <p role="alert">{words.noFullScreen}</p>}
        {situation.newer && <p role="status">{words.edition.newer}</p>}
      </div>
      <PresenterNotes key={stage.slide.id} notes={stage.slide.notes} />
      <p className="st-desk-keys">{words.presenter.keys}</p>
    </div>
  );
}
