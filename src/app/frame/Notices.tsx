import { useLinks } from '../../ui/links-context';
import { button } from '../../ui/styles';
import type { Context } from '../../views/context';
import type { Problem } from '../address/route-types';

interface Props {
  readonly context: Context;
  readonly problems: readonly Problem[];
}

/** Names what in an address can't be followed, and offers a way home. */
export function Notices({ context, problems }: Props) {
  const { words } = context.locale;
  const links = useLinks();
  if (problems.length === 0) return null;
  return (
    <div
      role="alert"
      className="mb-2 flex flex-wrap items-center justify-between gap-2 border-l-4 border-second bg-sheet p-2"
    >
      <div>
        <p className="font-bold">{words.notice.title}</p>
        <ul>
          {problems.map(({ kind, value }) => (
            <li key={`${kind}${value}`}>{words.notice.verdicts[kind](shortened(value))}</li>
          ))}
        </ul>
      </div>
      <a href={links.overview} className={button}>
        {words.app.backToOverview}
      </a>
    </div>
  );
}

/** Longer values are cut. */
const longest = 60;

const shortened = (value: string): string => (value.length > longest ? `${value.slice(0, longest)}…` : value);
