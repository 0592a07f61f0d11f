import { Component, lazy, type ReactNode, Suspense, useState } from 'react';
import type { ChartSpec } from '../views/view';
import type { ChartProps } from './chart-props';
import { heightOf } from './chart-props';
import { useCrowded } from './crowded';
import { useBox } from './use-box';

interface Props {
  readonly spec: ChartSpec;
  /** The address that a figure of the chart opens. */
  readonly hrefOf: ChartProps['hrefOf'];
  /** The chart's values, standing in its box until it is alive. */
  readonly values: ReactNode;
  /** Said for a screen reader: what the chart shows. */
  readonly label: string;
  /** Says that the chart could not be loaded, and offers to try again. */
  readonly failure: (retry: () => void) => ReactNode;
}

const lazyKit = () => lazy(() => import('./ChartKit').then((module) => ({ default: module.ChartKit })));

/** One for all charts, so that the second one is alive at once; a failed one is remembered as failed. */
let sharedKit = lazyKit();

/**
 * The place of a chart: as high as the chart will be, so that nothing jumps. The chart library is a
 * chunk of its own; while it is on its way, where it fails, and where its letters would stand on each other
 * (a narrow window, a reader's wider spacing), the values stand here as text.
 */
export function ChartHost({ spec, hrefOf, values, label, failure }: Props) {
  const [{ ChartKit, attempt }, setKit] = useState({ ChartKit: sharedKit, attempt: 0 });
  const retry = () => {
    sharedKit = lazyKit();
    setKit({ ChartKit: sharedKit, attempt: attempt + 1 });
  };
  const { ref, box } = useBox();
  // A chart is drawn for a width and a size of letters; with others it gets another chance.
  const crowded = useCrowded(ref, `${box?.width} ${box?.rem} ${box?.spread} ${label}`);
  if (crowded)
    return (
      <section ref={ref} aria-label={label}>
        {values}
      </section>
    );
  const height = `${heightOf(spec)}rem`;
  return (
    <section ref={ref} aria-label={label} style={{ minHeight: height }}>
      <ChartBoundary
        key={attempt}
        fallback={
          <>
            {values}
            {failure(retry)}
          </>
        }
      >
        <Suspense fallback={values}>
          {box === null ? (
            values
          ) : (
            <ChartKit
              spec={spec}
              hrefOf={hrefOf}
              width={box.width}
              height={heightOf(spec) * box.rem}
              rem={box.rem}
            />
          )}
        </Suspense>
      </ChartBoundary>
    </section>
  );
}

class ChartBoundary extends Component<{ readonly children: ReactNode; readonly fallback: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
