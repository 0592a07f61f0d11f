import { Mark } from '../../pictures/Mark';
import { isChart } from '../../pictures/marks';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import { PictureFrame } from '../../ui/frame/PictureFrame';
import type { PictureView } from '../../views/view';
import { LiveChart } from './LiveChart';

/** A picture in its frame: a live chart where an axis is honest, plain marks where it is not. */
export function Picture({ picture }: { readonly picture: PictureView }) {
  const { spec } = picture;
  return (
    <PanelBoundary>
      <PictureFrame picture={picture}>
        {isChart(spec) ? <LiveChart spec={spec} label={picture.title.text} /> : <Mark spec={spec} />}
      </PictureFrame>
    </PanelBoundary>
  );
}
