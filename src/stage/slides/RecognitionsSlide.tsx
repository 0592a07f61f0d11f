import { StageSentence } from '../blocks/StageSentence';
import type { SlideOf } from './slide-of';

/** Recognitions and press by level of government, the highest first; a level is named once. */
export function RecognitionsSlide({ slide: { items } }: { readonly slide: SlideOf<'recognitions'> }) {
  return (
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
}
