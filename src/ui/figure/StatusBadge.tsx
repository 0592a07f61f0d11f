import type { FigureView } from '../../views/figure/figure';

/** 复原 or 推算 beside a figure; nothing beside a stated one. */
export function StatusBadge({ figure }: { readonly figure: Pick<FigureView, 'status' | 'statusLabel'> }) {
  if (figure.statusLabel === null) return null;
  const style =
    figure.status === 'derived' ? 'border-dashed border-ink-soft text-ink-soft' : 'border-second text-second';
  return (
    <span
      className={`inline-block whitespace-nowrap rounded-edge border px-0.5 text-note leading-tight ${style}`}
    >
      {figure.statusLabel}
    </span>
  );
}
