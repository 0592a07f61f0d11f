import type { SlideOf } from './slide-of';

/** Recognitions and press, each with its level of government. */
export function RecognitionsSlide({ slide }: { readonly slide: SlideOf<'recognitions'> }) {
  const { items } = slide;
  return (
    <ul className={items.length > 4 ? 'st-recognitions st-two' : 'st-recognitions'}>
      {items.map(({ id, title, levelLabel }) => (
        <li key={id}>
          <p className="st-level">{levelLabel}</p>
          <p>{title}</p>
        </li>
      ))}
    </ul>
  );
}
