import type { PictureView } from '../../views/view';
import { BarsPicture } from './BarsPicture';
import { GrowthPicture } from './GrowthPicture';
import { GrowthsSlide } from './GrowthsSlide';
import { MendedPicture } from './MendedPicture';
import { PartsPicture } from './PartsPicture';
import { PursesPicture } from './PursesPicture';
import { StepsPicture } from './StepsPicture';
import { TallyPicture } from './TallyPicture';

interface Props {
  readonly picture: Pick<PictureView, 'spec'>;
  /** Width that it has, in rem. */
  readonly room: number;
}

/** A picture in the large type of a wall, from the same description as on the screens. */
export function StagePicture({ picture: { spec }, room }: Props) {
  switch (spec.kind) {
    case 'growth':
      return <GrowthPicture trend={spec.trend} />;
    case 'growths':
      return <GrowthsSlide trends={spec.trends} />;
    case 'bars':
      return <BarsPicture data={spec.data} max={null} room={room} />;
    case 'rates':
      return <BarsPicture data={spec.data} max={100} room={room} />;
    case 'parts':
      return <PartsPicture whole={spec.whole} parts={spec.parts} />;
    case 'steps':
      return <StepsPicture steps={spec.steps} room={room} />;
    case 'purses':
      return <PursesPicture purses={spec.purses} room={room} />;
    case 'mended':
      return <MendedPicture items={spec.items} />;
    case 'tally':
      return <TallyPicture data={spec.data} />;
  }
}
