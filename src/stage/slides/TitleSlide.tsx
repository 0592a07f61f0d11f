import { fitText } from '../../pictures/wall/fit';
import type { SlideView } from '../../views/slide/stage-view';

interface Props {
  readonly slide: Extract<SlideView, { kind: 'title' }>;
  readonly position: string;
}

/** The first slide: the title, the main finding, and what the other slides are about. */
export function TitleSlide({ slide, position }: Props) {
  return (
    <div className="st-frame st-cover">
      <div className="st-cover-title">
        <p className="st-kicker">{slide.kicker}</p>
        <h1 className={fitText(slide.title.text, 34, 4.4, 2)}>{slide.title.text}</h1>
        <p className="st-lead">{slide.lead}</p>
        {slide.claim !== null && <p className="st-claim">{slide.claim.text}</p>}
      </div>
      <section className="st-contents" aria-label={slide.contentsTitle}>
        <h2>{slide.contentsTitle}</h2>
        <ul>
          {slide.contents.map(({ order, name }) => (
            <li key={name}>
              <span className="st-order">{order ?? '·'}</span>
              {name}
            </li>
          ))}
        </ul>
      </section>
      <footer className="st-foot">
        <span>{slide.source}</span>
        <b>{position}</b>
      </footer>
    </div>
  );
}
