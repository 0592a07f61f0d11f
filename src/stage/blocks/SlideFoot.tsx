import { widthOf } from '../../pictures/wall/fit';
import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideView } from '../../views/slide/stage-view';

interface Props {
  readonly slide: Pick<SlideView, 'source' | 'legend'>;
  /** Such as 3 / 14. */
  readonly position: string;
}

/** As much small type as one line holds, in em. What does not fit stands in the presenter's notes. */
const room = 58;

/** The last line of a slide: its source, how its signs and its picture are read, and its number. */
export function SlideFoot({ slide: { source, legend }, position }: Props) {
  let taken = widthOf(source);
  const fitting = legend.filter((text) => {
    const fits = taken + widthOf(text) + 1 <= room;
    if (fits) taken += widthOf(text) + 1;
    return fits;
  });
  return (
    <footer className="st-foot">
      <p>
        <span className="st-source">
          <WallProse text={source} />
        </span>
        {fitting.map((text) => (
          <span key={text} className="st-legend">
            <WallProse text={text} />
          </span>
        ))}
      </p>
      <b>{position}</b>
    </footer>
  );
}
