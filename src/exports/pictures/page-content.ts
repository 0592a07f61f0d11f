import type { SentenceText } from '../../format/sentence';
import type { FigureView } from '../../views/figure/figure';
import type { Drawn, SlideFrame } from '../slides/drawn';

/** What a picture that leaves the page says and shows, before it has a size. */
export interface PageContent {
  /** In the name of its file. */
  readonly label: string;
  readonly kicker: string;
  readonly title: Pick<SentenceText, 'text' | 'pieces'>;
  /** Without its title it would say nothing, so that it keeps it where the picture stands alone. */
  readonly needsTitle: boolean;
  /** What is drawn, its unit and its axis; may be empty. */
  readonly subtitle: string;
  /** For who does not see it. */
  readonly description: string;
  readonly draw: (frame: SlideFrame) => Drawn;
  /** Rows of figures beside the picture or below it. */
  readonly rows: number;
  readonly source: string;
  /** Every figure that it shows: what their signs mean stands at its foot. */
  readonly figures: readonly FigureView[];
}
