import { fitText } from '../../pictures/wall/fit';
import { Sentence } from '../../ui/text/Sentence';
import type { SlideOf } from './slide-of';

/** The cover: what it is about, the message, and who presents it. */
export function CoverSlide({ slide }: { readonly slide: SlideOf<'cover'> }) {
  return (
    <div className="st-frame st-full st-cover">
      <div>
        <p className="st-kicker">{slide.kicker}</p>
        <h1 className={fitText(slide.title.text, 48, 4.4, 2)}>{slide.title.text}</h1>
        {slide.lines.map((line) => (
          <p key={line.text} className="st-lead">
            <Sentence sentence={line} />
          </p>
        ))}
      </div>
      <dl className="st-fields">
        {slide.fields.map(({ field, name, value }) => (
          <div key={field}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
