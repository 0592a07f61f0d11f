import { wallOf } from '../../pictures/walls';
import type { PictureView } from '../../views/view';

interface Props {
  readonly picture: Pick<PictureView, 'spec'>;
  /** Width that it has, in rem. */
  readonly room: number;
}

/** A picture in the large type of a wall, from the same description as on the screens. */
export function StagePicture({ picture: { spec }, room }: Props) {
  const Wall = wallOf(spec);
  return <Wall spec={spec} room={room} />;
}
