import { CardMark } from '../../pictures/CardMark';
import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import { FigureLink } from '../../ui/figure/FigureLink';
import { TakeAwayButton } from '../../ui/take-away/TakeAwayButton';
import type { TrendView } from '../../views/figure/figure';

/** One stated growth: its number, both years as bars, and by how much it grew. */
export function TrendPanel({ trend }: { readonly trend: TrendView }) {
  const { current, change, increase, increaseText } = trend;
  return (
    <article
      aria-label={current.name}
      className="grid min-w-0 items-center gap-x-4 gap-y-1 border-b border-rule py-1.5 md:grid-cols-[15rem_minmax(0,1fr)_minmax(11rem,max-content)] xl:grid-cols-[20rem_minmax(0,1fr)_minmax(14rem,max-content)] print:break-inside-avoid print:grid-cols-[13rem_minmax(0,1fr)_minmax(9rem,max-content)]"
    >
      <div>
        <div className="flex">
          <h3 className="text-body xl:text-label">{current.name}</h3>
          <TakeAwayButton subject={{ kind: 'figure', reference: current.indicatorId }} name={current.name} />
        </div>
        <p className="mt-0.5">
          <FigureLink figure={current}>
            <BigNumber figure={current} size="text-num-s xl:text-num-m" unitSize="text-body xl:text-label" />
          </FigureLink>
        </p>
      </div>
      <CardMark spec={{ kind: 'growth', trend }} />
      <div>
        <FigureLink figure={current}>
          <ChangeMark change={change} className="text-num-xs xl:text-num-s" />
        </FigureLink>
        {increase !== null && increaseText !== null && (
          <p className="mt-0.5 xl:text-label">
            <FigureLink figure={increase}>{increaseText}</FigureLink>
          </p>
        )}
      </div>
    </article>
  );
}
