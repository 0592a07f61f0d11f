import { wallOf } from '../../pictures/walls';
import type { PictureView } from '../../views/view';

interface Props {
  readonly picture: Pick<PictureView, 'spec'>;
  /** Width that it has, in rem. */
  readonly room: number;
  /** Figures that the title of the slide names, by their ids. */
  readonly named?: readonly string[];
}

/** A picture in the large type of a wall, from the same description as on the screens. */
export function StagePicture({ picture: { spec }, room, named = [] }: Props) {
  const Wall = wallOf(spec);
  return <Wall spec={spec} room={room} named={named} />;
}
