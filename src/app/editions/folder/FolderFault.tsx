import { describeFault } from '../../../format/edition-fault';
import { shelfWordsOf } from '../../../format/words/shelf';
import { useLinks } from '../../../ui/links-context';
import { button } from '../../../ui/styles';
import type { Context } from '../../../views/context';
import type { FileFault } from './edition-query';

interface Props {
  readonly context: Context;
  readonly file: string;
  readonly fault: FileFault;
  readonly onRetry: () => void;
}

/** So many faults of a file are listed; whoever mends it sees the others on the desk. */
const most = 20;

/** Says what is wrong with a file of the server's folder, and what to do. */
export function FolderFault({ context, file, fault, onRetry }: Props) {
  const { language, words: ofPage } = context.locale;
  const words = shelfWordsOf(language);
  const links = useLinks();
  return (
    <div
      role="alert"
      className="my-2 grid max-w-[60rem] justify-items-start gap-1 border-l-4 border-second bg-sheet p-2"
    >
      <p className="font-bold">{sayFault(words, file, fault)}</p>
      {fault.kind === 'faulty' && (
        <ul className="grid list-disc gap-0.5 pl-2">
          {fault.faults.slice(0, most).map((each) => {
            const { where, what } = describeFault(each, language);
            return (
              <li key={`${each.at} ${each.kind} ${each.detail}`}>
                {where}
                {ofPage.separator}
                {what}
              </li>
            );
          })}
          {fault.faults.length > most && <li>{words.faults.more(fault.faults.length - most)}</li>}
        </ul>
      )}
      <p>{words.toDo[fault.kind]}</p>
      <p className="flex flex-wrap gap-1">
        <button type="button" className={button} onClick={onRetry}>
          {words.retry}
        </button>
        <a href={links.overview} className={button}>
          {ofPage.app.backToOverview}
        </a>
      </p>
    </div>
  );
}

function sayFault({ faults }: ReturnType<typeof shelfWordsOf>, file: string, fault: FileFault): string {
  switch (fault.kind) {
    case 'faulty':
      return faults.faulty(file, fault.faults.length);
    case 'foreign':
      return faults.foreign(file, fault.id);
    default:
      return faults[fault.kind](file);
  }
}
