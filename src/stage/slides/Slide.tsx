import { GrowthsWall } from '../../pictures/growth/GrowthsWall';
import type { SlideView } from '../../views/slide/stage-view';
import { SlideFrame } from '../blocks/SlideFrame';
import { AreasSlide } from './AreasSlide';
import { ChecksSlide } from './ChecksSlide';
import { CoverSlide } from './CoverSlide';
import { EndSlide } from './EndSlide';
import { HeldSlide } from './HeldSlide';
import { MessageSlide } from './MessageSlide';
import { NextSlide } from './NextSlide';
import { NumbersSlide } from './NumbersSlide';
import { PictureSlide } from './PictureSlide';
import { RecognitionsSlide } from './RecognitionsSlide';
import { StatementsSlide } from './StatementsSlide';
import { TableSlide } from './TableSlide';
import { WaysSlide } from './WaysSlide';

interface Props {
  readonly slide: SlideView;
  /** Such as 3 / 14. */
  readonly position: string;
}

/** One slide in the size for which it is designed; the element around it scales it. */
export function Slide({ slide, position }: Props) {
  switch (slide.kind) {
    case 'cover':
      return <CoverSlide slide={slide} />;
    case 'message':
      return <MessageSlide slide={slide} position={position} />;
    case 'areas':
      return <AreasSlide slide={slide} position={position} />;
    case 'statements':
      return <StatementsSlide slide={slide} position={position} />;
    case 'end':
      return <EndSlide slide={slide} />;
    default:
      return (
        <SlideFrame slide={slide} position={position}>
          <Content slide={slide} />
        </SlideFrame>
      );
  }
}

/** Slides that fill the wall have no frame. */
type Framed = Exclude<SlideView, { readonly kind: 'cover' | 'message' | 'areas' | 'statements' | 'end' }>;

function Content({ slide }: { readonly slide: Framed }) {
  switch (slide.kind) {
    case 'held':
      return <HeldSlide slide={slide} />;
    case 'growths':
      return <GrowthsWall spec={{ kind: 'growths', trends: slide.trends }} />;
    case 'picture':
      return <PictureSlide slide={slide} />;
    case 'numbers':
      return <NumbersSlide slide={slide} />;
    case 'recognitions':
      return <RecognitionsSlide slide={slide} />;
    case 'next':
      return <NextSlide slide={slide} />;
    case 'ways':
      return <WaysSlide slide={slide} />;
    case 'table':
      return <TableSlide slide={slide} />;
    case 'checks':
      return <ChecksSlide slide={slide} />;
  }
}
