import type { SentenceText } from '../../format/sentence';
import type { Box, SceneShape } from '../../pictures/plot/scene';
import type { FigureView } from '../../views/figure/figure';

/** What a picture that leaves the page says and shows, before it has a size. */
export interface PageContent {
  /** In the name of its file. */
  readonly label: string;
  readonly kicker: string;
  readonly title: Pick<SentenceText, 'text' | 'pieces'>;
  /** What is drawn, its unit and its axis; may be empty. */
  readonly subtitle: string;
  /** For who does not see it. */
  readonly description: string;
  /** Null where the title says it all. @param size of its names, in points */
  readonly drawn: ((box: Box, size: number) => readonly SceneShape[]) | null;
  /** Figures beside the picture or below it. */
  readonly rows: readonly FigureView[];
  readonly caution: string;
  readonly source: string;
  /** Every figure that it shows: what their signs mean stands at its foot. */
  readonly figures: readonly FigureView[];
}
