import type { ListItemView } from '../../views/view';
import { useWords } from '../locale-context';

/** One mechanism, policy or recognition. A click shows its phrase. */
export function ListItem({ item }: { readonly item: ListItemView }) {
  const words = useWords().lists;
  return (
    <li className="relative pl-2">
      <span aria-hidden="true" className="absolute left-0 top-[0.6875rem] h-[2px] w-[0.625rem] bg-ink-soft" />
      <details>
        <summary className="cursor-pointer list-none hover:underline hover:underline-offset-4">
          {item.title}
          {item.levelLabel !== null && item.level !== 'city' && (
            <span className="ml-1 text-note text-ink-soft">{item.levelLabel}</span>
          )}
          <span className="ml-1 whitespace-nowrap text-note text-accent underline underline-offset-4 print:hidden">
            {words.phrase}
          </span>
        </summary>
        <p className="mt-0.5 text-note text-ink-soft">
          <q lang="zh-CN" className="font-title before:content-none after:content-none">
            {item.phrase}
          </q>{' '}
          {item.source}
        </p>
      </details>
      {item.pairs.length > 0 ? (
        <ul className="mt-0.5 flex flex-wrap gap-x-3 gap-y-1">
          {item.pairs.map(({ member, against }) => (
            <li key={member}>
              <b className="block">{member}</b>
              <span className="block text-note text-ink-soft">{against}</span>
            </li>
          ))}
        </ul>
      ) : (
        item.membersText !== '' && <p className="text-note text-ink-soft">{item.membersText}</p>
      )}
    </li>
  );
}
