import { useWords } from '../../ui/locale-context';
import type { MarkProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';

/** Problems found, each with what the article says of their mending: a statement, not a number. */
export function MendedWall({ spec: { items } }: MarkProps<'mended'>) {
  const words = useWords().stage;
  return (
    <ul className="st-mended">
      {items.map(({ found, statement }) => (
        <li key={found.indicatorId}>
          <div>
            <p className="st-name">{found.label}</p>
            <StageFigure figure={found}>
              <StageNumber figure={found} room={13} most={4.4} />
            </StageFigure>
          </div>
          <svg viewBox="0 0 48 24" aria-hidden="true">
            <path d="M0 12h44M34 3l10 9-10 9" className="st-arrow" />
          </svg>
          <div>
            <p className="st-name">{words.statement}</p>
            <q lang="zh-CN">{statement}</q>
          </div>
        </li>
      ))}
    </ul>
  );
}
