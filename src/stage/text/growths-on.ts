import type { ChangeView } from '../../views/figure/figure';
import type { SlideView } from '../../views/slide/stage-view';

/** The growths that a slide shows beside its figures: rows, tables and most pictures show none, and a list that of its first. */
function growthsOn(slide: SlideView): readonly ChangeView[] {
  switch (slide.kind) {
    case 'growths':
      return slide.trends.map(({ change }) => change);
    case 'numbers':
      return slide.large.flatMap(({ figure }) => figure.change ?? []);
    case 'picture': {
      const { spec } = slide.picture;
      if ('trends' in spec) return spec.trends.map(({ change }) => change);
      return 'trend' in spec && spec.trend !== null ? [spec.trend.change] : [];
    }
    default:
      return [];
  }
}

/** The texts that a slide says, of which one may say a growth with its sign. */
const textsOf = (slide: SlideView): readonly string[] => [
  slide.title.text,
  ...(slide.kind === 'areas' ? slide.areas.map(({ short }) => short.text) : []),
];

/** Whether a growth stands there that is worked out from two printed years. */
export const showsComputed = (slide: SlideView, sign: string): boolean =>
  growthsOn(slide).some(({ tip }) => tip !== null) || textsOf(slide).some((text) => text.includes(sign));
