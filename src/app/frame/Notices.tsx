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
          {problems.map((problem) => (
            <li key={`${problem.kind}${problem.value}`}>{messageOf(words, problem)}</li>
          ))}
        </ul>
      </div>
      <a href={links.overview} className={button}>
        {words.app.backToOverview}
      </a>
    </div>
  );
}

const longest = 60;

function messageOf({ notice }: Context['locale']['words'], { kind, value }: Problem): string {
  const named = value.length > longest ? `${value.slice(0, longest)}…` : value;
  switch (kind) {
    case 'address':
      return notice.unknownAddress(named);
    case 'section':
      return notice.unknownSection(named);
    case 'figure':
      return notice.unknownFigure(named);
    case 'sector':
      return notice.unknownSector(named);
    case 'term':
      return notice.unknownTerm(named);
    case 'slide':
      return notice.unknownSlide(named);
    case 'value':
      return notice.unknownValue(named);
    case 'parameter':
      return notice.unknownParameter(named);
    case 'empty':
      return notice.emptyParameter(named);
    case 'twice':
      return notice.twiceParameter(named);
  }
}
