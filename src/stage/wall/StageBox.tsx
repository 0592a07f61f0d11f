import { useRef } from 'react';
import { SpotLinkContext } from '../../pictures/wall/stage-links';
import { useWords } from '../../ui/locale-context';
import { describeAsked } from '../../views/slide/describe-asked';
import { AskedFigure } from '../overlays/AskedFigure';
import { Slide } from '../slides/Slide';
import { LaserDot } from './LaserDot';
import { Spotlight } from './Spotlight';
import type { StageProps } from './use-stage';

/** The current slide, and over it the figure or picture that is enlarged or asked for. */
export function StageBox({ stage, context, view, host, situation }: StageProps) {
  const words = useWords().stage;
  const box = useRef<HTMLElement>(null);
  const { slide, position, spot, asked, laser } = stage;
  return (
    <section ref={box} className="st-box" aria-roledescription={words.slide} aria-label={slide.label}>
      {asked === null ? (
        <SpotLinkContext value={(id) => host.hrefOf({ spot: id })}>
          <div key={slide.id} className="st-arrive st-frame-of">
            <Slide slide={slide} position={view.positions[position] ?? ''} />
          </div>
        </SpotLinkContext>
      ) : (
        <AskedFigure
          view={describeAsked(context, asked)}
          askLink={(id) => host.hrefOf({ figure: id, spot: null })}
          onBack={stage.closeLarge}
        />
      )}
      {spot !== null && asked === null && (
        <Spotlight spot={spot} source={slide.source} onClose={stage.closeLarge} />
      )}
      <LaserDot box={box} own={laser} point={situation.laser} onPoint={host.point} />
    </section>
  );
}
