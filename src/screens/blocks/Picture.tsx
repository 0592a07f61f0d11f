import { Mark } from '../../ui/Mark';
import { PanelBoundary } from '../../ui/PanelBoundary';
import { PictureFrame } from '../../ui/PictureFrame';
import type { ChartSpec, MarkSpec, PictureView } from '../../views/view';
import { LiveChart } from './LiveChart';

const isChart = (spec: ChartSpec | MarkSpec): spec is ChartSpec =>
  spec.kind === 'growth' ||
  spec.kind === 'growths' ||
  spec.kind === 'bars' ||
  spec.kind === 'rates' ||
  spec.kind === 'parts';

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
