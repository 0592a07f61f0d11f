import { useRef } from 'react';
import { useWords } from '../../ui/locale-context';
import type { SlideView } from '../../views/slide/stage-view';
import { StageNotes } from '../desk/StageNotes';
import { StageTools } from '../overlays/StageTools';
import { Slide } from '../slides/Slide';
import { StageBox } from './StageBox';
import type { StageProps } from './use-stage';
import { useStillPointer } from './use-still-pointer';
import { useWideWall } from './use-wide-wall';
import { useZoomed } from './use-zoomed';

/** The ground of a slide that fills the wall goes on beside it, on a wall of another shape. */
function groundOf(slide: SlideView): string {
  switch (slide.kind) {
    case 'statements':
      return `st-ground-${slide.ground}`;
    case 'cover':
    case 'areas':
    case 'end':
      return 'st-ground-full';
    default:
      return '';
  }
}

/** The slide on the wall, beside it the next one where the wall is wide enough, and the tools that fade. */
export function StageWall(props: StageProps) {
  const { stage, view, host, situation } = props;
  const words = useWords().stage;
  const tools = useRef<HTMLElement>(null);
  const still = useStillPointer(tools, stage.laser);
  const zoomed = useZoomed();
  const wide = useWideWall();
  const { slides } = view;
  const { cover } = situation;
  const count = slides.length;
  const nextPosition = (stage.position + 1) % count;
  const next = slides[nextPosition];
  return (
    <div
      className={`st-wall ${wide ? '' : groundOf(stage.slide)} ${still ? 'st-quiet' : ''} ${zoomed ? 'st-zoomed' : ''} ${stage.laser ? 'st-pointing' : ''}`}
    >
      <StageBox {...props} />
      {wide && next !== undefined && (
        <section className="st-box" aria-hidden="true">
          <Slide slide={next} position={words.position(nextPosition + 1, count)} />
        </section>
      )}
      <StageNotes {...props} still={still} />
      <StageTools ref={tools} stage={stage} hidden={still} />
      {/* The whole wall black or white, so that the room looks at the speaker. */}
      {cover !== null && (
        <button type="button" className={`st-coverup st-${cover}`} onClick={() => host.setCover(null)}>
          <span className="sr-only">{words.cover[cover]}</span>
        </button>
      )}
    </div>
  );
}
