import { Component, lazy, type ReactNode, Suspense, useDeferredValue, useEffect, useState } from 'react';
import type { ChartSpec } from '../views/view';
import type { ChartProps } from './chart-props';
import { heightOf } from './chart-props';
import { useCrowded } from './crowded';
import { loadChartKit } from './load-kit';
import { useAlive } from './use-alive';
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

/** Charts whose kit did not come: when it has come for one, it has come for all. */
const waiting = new Set<() => void>();

const lazyKit = () =>
  lazy(async () => {
    const { ChartKit } = await loadChartKit();
    for (const revive of waiting) revive();
    return { default: ChartKit };
  });

/** One for all charts, so that the second one is alive at once; a failed one is remembered as failed. */
let sharedKit = lazyKit();

/**
 * The place of a chart: as high as the chart will be, so that nothing jumps. The chart library is a
 * chunk of its own; while it is on its way, where it fails, and where its letters would stand on each other
 * (a narrow window, a reader's wider spacing), the values stand here as text.
 */
export function ChartHost({ spec, hrefOf, values, label, failure }: Props) {
  const [{ ChartKit, attempt }, setKit] = useState({ ChartKit: sharedKit, attempt: 0 });
  const revive = () => setKit({ ChartKit: sharedKit, attempt: attempt + 1 });
  const { ref, box } = useBox();
  const alive = useAlive(ref);
  // What was clicked answers first; charts follow.
  const drawn = useDeferredValue(spec);
  const retry = () => {
    sharedKit = lazyKit();
    revive();
    // The button goes: the focus stays with its chart.
    ref.current?.focus({ preventScroll: true });
  };
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
    <section ref={ref} tabIndex={-1} aria-label={label} style={{ minHeight: height }}>
      <ChartBoundary
        key={attempt}
        fallback={
          <Waiting onKit={revive}>
            {values}
            {failure(retry)}
          </Waiting>
        }
      >
        <Suspense fallback={values}>
          {box === null || !alive ? (
            values
          ) : (
            <ChartKit
              spec={drawn}
              hrefOf={hrefOf}
              width={box.width}
              height={heightOf(drawn) * box.rem}
              rem={box.rem}
            />
          )}
        </Suspense>
      </ChartBoundary>
    </section>
  );
}

/** What stands in the place of a chart until the kit has come for any other. */
function Waiting({ onKit, children }: { readonly onKit: () => void; readonly children: ReactNode }) {
  useEffect(() => {
    waiting.add(onKit);
    return () => void waiting.delete(onKit);
  }, [onKit]);
  return children;
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
