import type { ReactNode } from 'react';
import { fitText, widthOf } from '../../pictures/wall/fit';
import type { SlideView } from '../../views/slide/stage-view';
import { linesOf } from './title-lines';

interface Props {
  readonly slide: SlideView;
  /** Such as 3 / 14. */
  readonly position: string;
  readonly children: ReactNode;
}

const titleRoom = 61.7;

/** The frame of every slide: the finding above, the source and the slide's number below. */
export function SlideFrame({ slide, position, children }: Props) {
  const { text } = slide.title;
  const oneLine = widthOf(text) * 2.2 <= titleRoom;
  return (
    <div className="st-frame">
      <header>
        <p className="st-kicker">{slide.kicker}</p>
        <h1
          className={`st-title ${oneLine ? fitText(text, titleRoom, 2.6) : fitText(text, titleRoom, 1.9, 2)}`}
        >
          {oneLine
            ? text
            : linesOf(text).map((line) => (
                <span key={line} className="st-line">
                  {line}
                </span>
              ))}
        </h1>
      </header>
      <div className="st-body">{children}</div>
      <footer className="st-foot">
        <span>{slide.source}</span>
        <b>{position}</b>
      </footer>
    </div>
  );
}
