import type { ListItemView } from '../../views/view';

/** The slide of recognitions and press, each with its level of government. */
export function RecognitionsSlide({ items }: { readonly items: readonly ListItemView[] }) {
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
