import { fitText, widestText, widthOf } from '../../pictures/wall/fit';
import { SpotLinkContext } from '../../pictures/wall/stage-links';
import { Prose } from '../../ui/text/Prose';
import type { SlideOf } from '../../views/slide/stage-view';
import { Fields } from '../blocks/Fields';
import { StageSentence } from '../blocks/StageSentence';
import { nameAndYear } from '../text/title-lines';

/** A name of this width, in em, is set in one line. */
const short = 9;

/** Width of the lines side by side, and what lies between two of them, in rem. */
const room = { lines: 61.7, between: 2.4 } as const;

/** The cover: what it is about, the message, and who presents it. */
export function CoverSlide({ slide }: { readonly slide: SlideOf<'cover'> }) {
  const { text } = slide.title;
  const [name, rest] = nameAndYear(text);
  // An empty line would look forgotten on a wall.
  const filled = slide.fields.filter(({ value }) => value !== null);
  const { lines } = slide;
  const widest = widestText(lines.map((line) => line.text));
  const size = fitText(widest, room.lines / Math.max(1, lines.length) - room.between, 1.9, 2);
  return (
    <div className="st-frame st-full st-cover">
      <Fields />
      <div className="st-cover-title">
        <p className="st-kicker">
          <Prose text={slide.kicker} />
        </p>
        <h1>
          <span
            className={`st-line ${widthOf(name) > short ? fitText(name, 52, 5.2, 2) : fitText(name, 56, 8)}`}
          >
            {name}
          </span>
          {rest !== '' && <span className="st-line st-cover-year"> {rest}</span>}
        </h1>
        <div className={`st-cover-message ${size}`}>
          {/* A cover enlarges nothing. */}
          <SpotLinkContext value={null}>
            {lines.map(({ text: line, pieces }) => (
              <p key={line}>
                <StageSentence pieces={pieces} />
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
