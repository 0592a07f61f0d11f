import { fills } from '../../pictures/signs/fills';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import { FigureLink } from '../../ui/figure/FigureLink';
import { Prose } from '../../ui/text/Prose';
import type { TrendView } from '../../views/figure/figure';

interface Props {
  readonly title: string;
  readonly trends: readonly TrendView[];
}

/** The growths side by side, each with its increase and the two years as bars from zero. */
export function SheetTrends({ title, trends }: Props) {
  return (
    <section>
      <h2>{title}</h2>
      <div className="op-trends">
        {trends.map((trend) => {
          const { current, change, increase, increaseText, baseline, ratio } = trend;
          const longer = Math.max(1, ratio ?? 1);
          return (
            <article key={current.indicatorId} aria-label={current.name}>
              <h3>{current.label}</h3>
              <p className="op-number">
                <FigureLink figure={current}>
                  <small>{current.prefix}</small>
                  {current.number}
                  <small>
                    <Prose text={` ${current.unit}`} />
                  </small>
                </FigureLink>
                <ChangeMark change={change} />
              </p>
              {increase !== null && increaseText !== null && (
                <p className="op-growth">
                  <FigureLink figure={increase}>{increaseText}</FigureLink>
                </p>
              )}
              {baseline !== null && ratio !== null && (
                <div className="op-bar">
                  <svg aria-hidden="true">
                    <rect
                      x="1"
                      y="1"
                      width={`${(ratio / longer) * 98}%`}
                      height="90%"
                      className={baseline.status === 'derived' ? fills.hollow : fills.soft}
                    />
                  </svg>
                  <span>
                    {trend.previousYear} <FigureLink figure={baseline}>{baseline.text}</FigureLink>
                  </span>
                </div>
              )}
              <div className="op-bar">
                <svg aria-hidden="true">
                  <rect width={`${100 / longer}%`} height="100%" className="fill-accent" />
                  {ratio !== null && ratio < 1 && (
                    <rect x={`${ratio * 100}%`} width="2" height="100%" className="fill-paper" />
                  )}
                </svg>
                <span className="font-bold text-on-accent">{trend.currentYear}</span>
              </div>
            </article>
          );
        })}
      </div>
    </section>
  );
}
