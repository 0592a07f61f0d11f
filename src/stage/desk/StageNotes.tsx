import { useWords } from '../../ui/locale-context';
import type { StageProps } from '../wall/use-stage';

/** Small lines below the slide: the digits being typed, whether slides turn by themselves, what could not be done. */
export function StageNotes({
  stage,
  view,
  place,
  host,
  situation,
  still,
}: StageProps & { readonly still: boolean }) {
  const { stage: words } = useWords();
  const { rotate } = place;
  const { awake } = situation;
  const clamped = place.slide > view.slides.length;
  const lost = place.spot !== null && stage.spot === null && stage.asked === null;
  return (
    <div className="st-notes">
      {stage.typed !== '' && (
        <p className="st-typed" role="status">
          {words.typed(stage.typed)}
        </p>
      )}
      {clamped && <p role="alert">{words.clamped(place.slide, view.slides.length)}</p>}
      {lost && <p role="alert">{words.notHere}</p>}
      {view.agendaLost && <p role="alert">{words.filteredAgenda}</p>}
      {stage.screenRefused && <p role="alert">{words.noFullScreen}</p>}
      {stage.blocked && (
        <p role="alert">
          {words.blocked}{' '}
          <a href={situation.otherAddress} target="_blank" rel="noopener opener">
            {situation.otherAddress}
          </a>
        </p>
      )}
      {/* Shown only on the first slide of a round, so that it doesn't disturb a speaker. */}
      {situation.newer && stage.position === 0 && (
        <p role="status">
          {words.edition.newer}{' '}
          <button type="button" onClick={host.reload}>
            {words.edition.update}
          </button>
        </p>
      )}
      {rotate !== null && (
        <p role="status" className={stage.paused ? 'st-paused' : ''}>
          {stage.paused ? `❚❚ ${words.rotation.paused(stage.resumeAfter)}` : words.rotation.running(rotate)}
        </p>
      )}
      {rotate !== null && !still && (awake === 'missing' || awake === 'refused') && (
        <p>{words.wake[awake]}</p>
      )}
    </div>
  );
}
