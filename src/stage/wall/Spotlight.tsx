import { StageChange } from '../../pictures/wall/StageChange';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { useWords } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import type { FigureView } from '../../views/figure/figure';
import type { SlideView } from '../../views/slide/stage-view';
import { StageCaution } from '../blocks/StageCaution';
import { StagePicture } from '../blocks/StagePicture';
import type { Spot } from './spot';

interface Props {
  readonly spot: Spot;
  readonly source: SlideView['source'];
  readonly onClose: () => void;
}

/** One figure or picture large, over its dimmed slide; a click anywhere returns. */
export function Spotlight({ spot, source, onClose }: Props) {
  const words = useWords().stage;
  return (
    <div className="st-spotlight">
      <button type="button" className="st-veil" aria-label={words.close} onClick={onClose} />
      <div className={spot.kind === 'picture' ? 'st-spot st-spot-picture' : 'st-spot'}>
        {spot.kind === 'figure' ? (
          <LargeFigure figure={spot.figure} source={source} />
        ) : (
          <>
            <h2>{spot.picture.title.text}</h2>
            <div className="st-drawing">
              <StagePicture picture={spot.picture} room={56} />
            </div>
            <StageCaution picture={spot.picture} />
          </>
        )}
      </div>
    </div>
  );
}

function LargeFigure({ figure, source }: { readonly figure: FigureView; readonly source: string }) {
  return (
    <>
      <p className="st-2-2">{figure.name}</p>
      <p className="st-spot-number">
        <StageNumber figure={figure} room={52} most={8} />
      </p>
      {figure.change !== null && <StageChange change={figure.change} className="st-3" />}
      <Prose
        as="p"
        className="st-spot-context"
        text={[figure.context, figure.statusLabel].filter(Boolean).join(' · ')}
      />
      <p className="st-note">{source}</p>
    </>
  );
}
