import { useMemo, useState } from 'react';
import { TrendMark } from '../../pictures/trend/TrendMark';
import { quietButton } from '../../ui/styles';
import type { CompareView } from '../../views/compare/compare-view';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly trends: CompareView['trends'];
  /** So many at first, and so many more with each press. */
  readonly portion: number;
  readonly more: string;
  readonly figureOf: (edition: string, reference: string) => string;
}

/** The leading figures through the years, each on an axis of its own; the table below holds every value. */
export function TrendCards({ title, hint, trends: trendsOf, portion, more, figureOf }: Props) {
  const [most, setMost] = useState(portion);
  const { trends, isAll } = useMemo(() => trendsOf(most), [trendsOf, most]);
  if (trends.length === 0) return null;
  return (
    <div className="print:break-inside-avoid">
      <h2 className="text-section font-bold">{title}</h2>
      <p className="text-note text-ink-soft">{hint}</p>
      <section aria-label={title}>
        <ul className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-x-4 gap-y-2 print:grid-cols-4 print:gap-x-2">
          {trends.map((trend) => (
            <li key={trend.key} className="min-w-0 max-w-[32rem] print:break-inside-avoid">
              <figure aria-label={trend.description} className="flex h-full flex-col justify-between">
                <figcaption className="flex flex-wrap items-baseline justify-between gap-x-2">
                  <span>
                    <span className="font-bold">{trend.name}</span>
                    {trend.unit !== null && (
                      <span className="ml-1 text-note text-ink-soft">{trend.unit}</span>
                    )}
                  </span>
                  {trend.growth !== null && (
                    <span className="text-note text-ink-soft">
                      {trend.growth}
                      <span className="worked-out" aria-hidden="true">
                        °
                      </span>
                    </span>
                  )}
                </figcaption>
                <TrendMark trend={trend} figureOf={figureOf} />
              </figure>
            </li>
          ))}
        </ul>
      </section>
      {!isAll && (
        <button type="button" className={quietButton} onClick={() => setMost(most + portion)}>
          {more}
        </button>
      )}
    </div>
  );
}
