import { type Part, usePart } from '../../loading/part';
import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { button } from '../../ui/styles';

/** Stands in the place of a part that is loading or has failed, says what is wrong, and offers what can be done. */
export function Waiting({ part }: { readonly part: Part<unknown> }) {
  const words = useWords().loading;
  const links = useLinks();
  const now = usePart(part);
  if (now.state !== 'failed')
    return (
      <p role="status" className="py-4 text-label text-ink-soft">
        {words.waiting}
      </p>
    );
  return (
    <div role="alert" className="grid justify-items-start gap-1 border-l-4 border-second bg-sheet p-2">
      <p className="font-bold">{now.gone ? words.gone : words.failed}</p>
      <p className="flex flex-wrap gap-1">
        <button type="button" className={button} onClick={part.load}>
          {words.retry}
        </button>
        {now.gone && (
          <button type="button" className={button} onClick={links.reload}>
            {words.reload}
          </button>
        )}
        <a href={links.overview} className={button}>
          {words.home}
        </a>
      </p>
    </div>
  );
}
