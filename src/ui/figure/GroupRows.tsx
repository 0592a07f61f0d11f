import type { RowView } from '../../views/view';
import { tileSize } from '../styles';
import { Prose } from '../text/Prose';
import { useQuoteTip } from '../text/use-quote-tip';
import { BigNumber } from './BigNumber';
import { ChangeMark } from './ChangeMark';
import { FigureLink } from './FigureLink';

/** Rows of a group: the number in a column of its own, so that all groups of a panel line up, and what it is. */
export function GroupRows({ rows }: { readonly rows: readonly RowView[] }) {
  const tipOf = useQuoteTip();
  return (
    <ul className="rows border-b border-rule">
      {rows.map(({ figure, text, verdict, note }, i) => (
        <li
          key={figure.indicatorId}
          className="grid grid-cols-[fit-content(50%)_minmax(0,1fr)] items-baseline gap-x-1.5 border-t border-rule"
        >
          <p className="min-w-[7rem] text-right md:min-w-[7.5rem] xl:min-w-[9.5rem]">
            <FigureLink figure={figure}>
              <BigNumber
                figure={figure}
                size={tileSize(figure.number)}
                unitSize="text-note xl:text-body"
                {...(i === 0 ? { className: 'text-accent' } : {})}
              />
            </FigureLink>
          </p>
          <p className="min-w-0 xl:text-label">
            <Prose text={text} />
            {verdict !== null && (
              <b title={tipOf(verdict)}>
                <Prose text={verdict.text} />
              </b>
            )}
            {figure.change !== null && (
              <FigureLink figure={figure} className="ml-1">
                <ChangeMark change={figure.change} />
              </FigureLink>
            )}
            {note !== '' && (
              <span className="ml-1 text-note text-ink-soft">
                <Prose text={note} />
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
