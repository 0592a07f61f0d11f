import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { button } from '../../ui/styles';

interface Props {
  readonly page: number;
  readonly pages: number;
}

/** Pages of a long table. */
export function Pages({ page, pages }: Props) {
  const words = useWords().table;
  const links = useLinks();
  return (
    <nav aria-label={words.pages} className="flex items-center gap-2">
      {page > 1 && (
        <a className={button} href={links.indicators({ page: page - 1 })}>
          {words.previous}
        </a>
      )}
      <span>{words.page(page, pages)}</span>
      {page < pages && (
        <a className={button} href={links.indicators({ page: page + 1 })}>
          {words.next}
        </a>
      )}
    </nav>
  );
}
