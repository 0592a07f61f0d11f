import { Component, type ReactNode, useEffect, useRef } from 'react';
import { usePart } from '../../loading/part';
import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { button } from '../../ui/styles';
import { LivePlotContext } from '../plot/live-plot';
import { chartKit } from './load-kit';
import { useAlive, useNear } from './use-alive';

interface Props {
  /** The picture; its lengths are drawn by the chart library as soon as that has come. */
  readonly children: ReactNode;
  /** Said for a screen reader: what the chart shows. */
  readonly label: string;
}

/**
 * The place of a chart. The picture stands in it from the first moment, with all its labels and numbers; the chart library
 * is a chunk of its own and draws the lengths in the boxes of the same picture, so that nothing moves when it comes and
 * nothing is missing where it doesn't.
 */
export function ChartHost({ children, label }: Props) {
  const links = useLinks();
  const words = useWords().picture;
  const kit = usePart(chartKit);
  const ref = useRef<HTMLElement>(null);
  const near = useNear(ref);
  useEffect(() => {
    // A kit that did not come is asked for again by whoever wants it.
    if (near && chartKit.now().state === 'waiting') chartKit.load();
  }, [near]);
  const alive = useAlive(ref, near && kit.state === 'here');
  const retry = () => {
    // The button goes: the focus stays with its chart.
    ref.current?.focus({ preventScroll: true });
    chartKit.load();
  };
  return (
    <section ref={ref} tabIndex={-1} aria-label={label} data-chart>
      <ChartBoundary plain={children}>
        <LivePlotContext value={alive && kit.state === 'here' ? kit.module.PlotChart : null}>
          {children}
        </LivePlotContext>
      </ChartBoundary>
      {near && kit.state === 'failed' && (
        <p role="alert" className="mt-1 flex flex-wrap items-center gap-1 text-note print:hidden">
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

/** A chart that can't be drawn leaves the plain picture. */
class ChartBoundary extends Component<{ readonly children: ReactNode; readonly plain: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.plain : this.props.children;
  }
}
