import { Component, type ReactNode, useDeferredValue, useEffect } from 'react';
import { usePart } from '../../loading/part';
import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { button } from '../../ui/styles';
import { type ChartSpec, heightOf } from '../marks';
import { useCrowded } from './crowded';
import { chartKit } from './load-kit';
import { useAlive, useNear } from './use-alive';
import { useBox } from './use-box';

interface Props {
  readonly spec: ChartSpec;
  /** The chart's values, standing in its box until it is alive. */
  readonly values: ReactNode;
  /** Said for a screen reader: what the chart shows. */
  readonly label: string;
}

/**
 * The place of a chart: as high as the chart will be, so that nothing jumps. The chart library is a
 * chunk of its own; while it is on its way, where it fails, and where its letters would stand on each other
 * (a narrow window, a reader's wider spacing), the values stand here as text.
 */
export function ChartHost({ spec, values, label }: Props) {
  const links = useLinks();
  const words = useWords().picture;
  const kit = usePart(chartKit);
  const { ref, box } = useBox();
  const near = useNear(ref);
  useEffect(() => {
    // A kit that did not come is asked for again by whoever wants it.
    if (near && chartKit.now().state === 'waiting') chartKit.load();
  }, [near]);
  const alive = useAlive(ref, near && box !== null && kit.state === 'here');
  // What was clicked answers first; charts follow.
  const drawn = useDeferredValue(spec);
  const retry = () => {
    // The button goes: the focus stays with its chart.
    ref.current?.focus({ preventScroll: true });
    chartKit.load();
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
      {kit.state === 'here' && box !== null && alive ? (
        <ChartBoundary fallback={values}>
          <kit.module.ChartKit
            spec={drawn}
            width={box.width}
            height={heightOf(drawn) * box.rem}
            rem={box.rem}
          />
        </ChartBoundary>
      ) : (
        values
      )}
      {near && kit.state === 'failed' && (
        <p role="alert" className="mt-1 flex flex-wrap items-center gap-1 text-note">
          {kit.gone ? words.gone : words.failed}
          <button type="button" className={button} onClick={retry}>
            {words.retry}
          </button>
          {kit.gone && (
            <button type="button" className={button} onClick={links.reload}>
              {words.reload}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** A chart that can't be drawn leaves its values. */
class ChartBoundary extends Component<{ readonly children: ReactNode; readonly fallback: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
