import { useRef } from 'react';
import { useWords } from '../../ui/locale-context';
import type { StageView } from '../../views/slide/stage-view';
import { StageNotes } from '../desk/StageNotes';
import { StageTools } from '../overlays/StageTools';
import { Slide } from '../slides/Slide';
import { StageBox } from './StageBox';
import { StageCover } from './StageCover';
import type { StageHost, StagePlace, StageSituation } from './stage-host';
import type { Stage } from './use-stage';
import { useStillPointer } from './use-still-pointer';
import { useWideWall } from './use-wide-wall';
import { useZoomed } from './use-zoomed';

interface Props {
  readonly stage: Stage;
  readonly view: StageView;
  readonly place: StagePlace;
  readonly host: StageHost;
  readonly situation: StageSituation;
}

/** The slide on the wall, beside it the next one where the wall is wide enough, and the tools that fade. */
export function StageWall({ stage, view, place, host, situation }: Props) {
  const words = useWords().stage;
  const tools = useRef<HTMLElement>(null);
  const still = useStillPointer(tools, stage.laser);
  const zoomed = useZoomed();
  const wide = useWideWall();
  const { slides } = view;
  const count = slides.length;
  const nextPosition = (stage.position + 1) % count;
  const next = slides[nextPosition];
  return (
    <div
      className={`st-wall ${still ? 'st-quiet' : ''} ${zoomed ? 'st-zoomed' : ''} ${stage.laser ? 'st-pointing' : ''}`}
    >
      <StageBox stage={stage} count={count} host={host} situation={situation} />
      {wide && next !== undefined && (
        <section className="st-box" aria-hidden="true">
          <Slide slide={next} position={words.position(nextPosition + 1, count)} />
        </section>
      )}
      <StageNotes stage={stage} view={view} place={place} host={host} situation={situation} still={still} />
      <StageTools ref={tools} stage={stage} hidden={still} />
      {situation.cover !== null && <StageCover cover={situation.cover} onLift={() => host.setCover(null)} />}
    </div>
  );
}
