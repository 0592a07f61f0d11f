import type { SlideView } from '../../views/slide/stage-view';

interface Props {
  readonly slide: Pick<SlideView, 'source'>;
  /** Such as 3 / 14. */
  readonly position: string;
}

/** The last line of a slide: its source and its number. */
export function SlideFoot({ slide, position }: Props) {
  return (
    <footer className="st-foot">
      <span>{slide.source}</span>
      <b>{position}</b>
    </footer>
  );
}
