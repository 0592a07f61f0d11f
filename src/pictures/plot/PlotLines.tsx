import type { Line } from './piece';

/** Thin lines over a drawing; they let the pointer through. */
export function PlotLines({ lines = [] }: { readonly lines?: readonly Line[] | undefined }) {
  return lines.map(({ key, x, y, height, tone }) => (
    <line
      key={key}
      x1={`${x * 100}%`}
      x2={`${x * 100}%`}
      y1={`${y * 100}%`}
      y2={`${(y + height) * 100}%`}
      className={`pointer-events-none [stroke-width:0.125rem] ${tone === 'ink' ? 'stroke-ink' : 'stroke-paper'}`}
    />
  ));
}
