import { indicatorOf } from '../../derive/check';
import type { SentenceText } from '../../format/sentence';
import type { Context } from '../context';
import type { FigureView } from '../figure/figure';
import { describeFigure } from '../figure/figure-view';

/** The figures of the article that a sentence says, each once. */
export const figuresIn = (context: Context, { pieces }: SentenceText): readonly FigureView[] =>
  [...new Set(pieces.flatMap(({ figure }) => figure?.indicatorId ?? []))].map((id) =>
    describeFigure(context.locale, indicatorOf(context.edition, id)),
  );
