import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import type { Block } from '../../views/view';

/** Says that a filter leaves nothing here, and where its figures are; or that the article has nothing here. */
export function Nothing({ block }: { readonly block: Extract<Block, { kind: 'nothing' }> }) {
  const links = useLinks();
  const words = useWords().sectors;
  const { elsewhere } = block;
  return (
    <div className="grid gap-2 border-l-4 border-rule bg-sheet p-2">
      <p className="text-label font-bold">{block.text}</p>
      {elsewhere !== null && elsewhere.areas.length > 0 && (
        <div>
          <p>{elsewhere.title}</p>
          <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
            {elsewhere.areas.map(({ section, name, count }) => (
              <li key={section}>
                <a href={links.area(section)} className="underline underline-offset-4">
                  {name}
                </a>{' '}
                <span className="text-note text-ink-soft">{count}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {block.isFiltered && (
        <p className="print:hidden">
          <a href={links.allSectors} className="underline underline-offset-4">
            {words.clear}
          </a>
        </p>
      )}
    </div>
  );
}
