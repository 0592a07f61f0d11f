import { GrowthsWall } from '../../pictures/growth/GrowthsWall';
import type { SlideView } from '../../views/slide/stage-view';
import { ChecksSlide } from './ChecksSlide';
import { PictureSlide } from './PictureSlide';
import { RecognitionsSlide } from './RecognitionsSlide';
import { SlideFrame } from './SlideFrame';
import { TitleSlide } from './TitleSlide';

interface Props {
  readonly slide: SlideView;
  /** Such as 3 / 14. */
  readonly position: string;
}

/** One slide in the size for which it is designed; the element around it scales it. */
export function Slide({ slide, position }: Props) {
  if (slide.kind === 'title') return <TitleSlide slide={slide} position={position} />;
  return (
    <SlideFrame slide={slide} position={position}>
      <Content slide={slide} />
    </SlideFrame>
  );
}

function Content({ slide }: { readonly slide: Exclude<SlideView, { kind: 'title' }> }) {
  switch (slide.kind) {
    case 'growths':
      return <GrowthsWall spec={{ kind: 'growths', trends: slide.trends }} />;
    case 'picture':
      return <PictureSlide slide={slide} />;
    case 'recognitions':
      return <RecognitionsSlide items={slide.items} />;
    case 'checks':
      return <ChecksSlide checks={slide.checks} sums={slide.sums} />;
  }
}
