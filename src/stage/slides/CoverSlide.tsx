import { fitText, widthOf } from '../../pictures/wall/fit';
import { SpotLinkContext } from '../../pictures/wall/stage-links';
import { Prose } from '../../ui/text/Prose';
import { Fields } from '../blocks/Fields';
import { StageSentence } from '../blocks/StageSentence';
import { clausesOf } from '../text/clauses';
import { plainOf } from '../text/pieces';
import { nameAndYear } from '../text/title-lines';
import type { SlideOf } from './slide-of';

/** The cover: what it is about, the message, and who presents it. */
export function CoverSlide({ slide }: { readonly slide: SlideOf<'cover'> }) {
  const { text } = slide.title;
  const [name, rest] = nameAndYear(text);
  // An empty line would look forgotten on a wall.
  const filled = slide.fields.filter(({ value }) => value !== null);
  return (
    <div className="st-frame st-full st-cover">
      <Fields />
      <div className="st-cover-title">
        <p className="st-kicker">
          <Prose text={slide.kicker} />
        </p>
        <h1>
          <span
            className={`st-line ${widthOf(name) > 18 ? fitText(name, 56, 3.6, 2) : fitText(name, 60, 6.4)}`}
          >
            {name}
          </span>
          {rest !== '' && <span className="st-line st-cover-year"> {rest}</span>}
        </h1>
        <div className="st-cover-message">
          {/* A cover enlarges nothing. */}
          <SpotLinkContext value={null}>
            {slide.lines.map(({ text: line, pieces }) => (
              <p key={line}>
                {clausesOf(pieces, 30).map((clause) => (
                  <span key={plainOf(clause)} className="st-clause">
                    <StageSentence pieces={clause} />
                  </span>
                ))}
              </p>
            ))}
          </SpotLinkContext>
        </div>
      </div>
      {filled.length > 0 && (
        <dl className="st-fields">
          {filled.map(({ field, name: label, value }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
