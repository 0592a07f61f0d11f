import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideOf } from '../../views/slide/stage-view';
import { StageSentence } from '../blocks/StageSentence';

/** Recognitions and press by level of government, the highest first; a level is named once. What was counted stands large above them. */
export function RecognitionsSlide({
  slide: { items: all, results },
}: {
  readonly slide: SlideOf<'recognitions'>;
}) {
  const items = all.filter((item) => !results.some(({ id }) => id === item.id));
  const rows = (
    <ul className={items.length > 6 ? 'st-recognitions st-many' : 'st-recognitions'}>
      {items.map(({ id, title, praised, level, levelLabel }, i) => {
        const named = i > 0 && items[i - 1]?.level === level;
        return (
          <li key={id} className={named ? 'st-same' : ''}>
            <b className={named ? 'st-level sr-only' : 'st-level'}>{levelLabel}</b>
            <span>
              <StageSentence pieces={[{ text: title, figure: null }]} stress={praised} />
            </span>
          </li>
        );
      })}
    </ul>
  );
  if (results.length === 0) return rows;
  return (
    <div className="st-results-above">
      <ul className="st-praised">
        {results.map(({ id, number, noun, name }) => (
          <li key={id}>
            <b>
              {number}
              <span className="st-unit">{noun}</span>
            </b>
            <p>
              <WallProse text={name} />
            </p>
          </li>
        ))}
      </ul>
      {rows}
    </div>
  );
}
