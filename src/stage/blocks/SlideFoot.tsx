import { widthOf } from '../../pictures/wall/fit';
import { WallProse } from '../../pictures/wall/WallProse';
import { useWords } from '../../ui/locale-context';
import type { SlideView } from '../../views/slide/stage-view';

interface Props {
  readonly slide: SlideView;
  /** Such as 3 / 14. */
  readonly position: string;
}

/** As much small type as one line holds, in em. What does not fit stands in the presenter's notes. */
const room = 58;

/** What a growth needs to be read honestly may stand closer to the number of the slide. */
const roomOfComputed = 66;

/** The last line of a slide: its source, how its signs and its picture are read, and its number. */
export function SlideFoot({ slide, position }: Props) {
  const { legend: means } = useWords();
  const { source, legend } = slide;
  let taken = widthOf(source);
  const fitting = legend.filter((text) => {
    const fits = taken + widthOf(text) + 1 <= (text === means.computed ? roomOfComputed : room);
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
