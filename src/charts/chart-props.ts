import type { ChartSpec } from '../views/view';

/** What every chart of the kit is given. */
export interface ChartProps {
  /** In pixels, measured. */
  readonly width: number;
  readonly height: number;
  /** Pixels of one rem: a wall's letters are larger. */
  readonly rem: number;
  readonly hrefOf: (indicatorId: string) => string;
}

/** Height of a chart in rem, known before it is drawn. */
export function heightOf(spec: ChartSpec): number {
  switch (spec.kind) {
    case 'growth':
      return 14;
    case 'growths':
      return rowHeight * spec.trends.length;
    case 'bars':
    case 'rates':
      return rowHeight * spec.data.length + (spec.kind === 'rates' ? axisHeight : 0);
    case 'parts':
      return 11;
  }
}

/** Of one bar with its label above it, in rem. */
const rowHeight = 3.75;
export const axisHeight = 1.75;
