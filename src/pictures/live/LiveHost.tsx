import { Component, type ReactNode, useEffect, useRef } from 'react';
import { type Part, usePart } from '../../loading/part';
import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { button } from '../../ui/styles';
import { useAlive, useNear } from './use-alive';

interface Props<T> {
  /** The picture; its lengths are drawn by the chart library as soon as that has come. */
  readonly children: ReactNode;
  /** What brings the chart library. */
  readonly part: Part<T>;
  /** Gives the picture what draws its lengths; null until that has come. */
  readonly live: (module: T | null, picture: ReactNode) => ReactNode;
  /** Said for a screen reader: what the chart shows. */
  readonly label: string;
}

/**
 * The place of a chart. The picture stands in it from the first moment, with all its labels and numbers; the chart library
 * is a chunk of its own and draws the lengths in the boxes of the same picture, so that nothing moves when it comes and
 * nothing is missing where it doesn't.
 */
export function LiveHost<T>({ children, part, live, label }: Props<T>) {
  const links = useLinks();
  const words = useWords().picture;
  const kit = usePart(part);
  const ref = useRef<HTMLElement>(null);
  const near = useNear(ref);
  useEffect(() => {
    // A kit that did not come is asked for again by whoever wants it.
    if (near && part.now().state === 'waiting') part.load();
  }, [near, part]);
  const alive = useAlive(ref, near && kit.state === 'here');
  const retry = () => {
    // The button goes: the focus stays with its chart.
    ref.current?.focus({ preventScroll: true });
    part.load();
  };
  return (
    <section ref={ref} tabIndex={-1} aria-label={label} data-chart>
      <ChartBoundary plain={children}>
        {live(alive && kit.state === 'here' ? kit.module : null, children)}
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
