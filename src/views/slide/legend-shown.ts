import type { Words } from '../../format/words/zh';
import type { ChangeView } from '../figure/figure';
import type { SlideView } from './describe-slide';

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
const showsComputed = (slide: SlideView, ring: string): boolean =>
  growthsOn(slide).some(({ tip }) => tip !== null) || textsOf(slide).some((text) => text.includes(ring));

/** The slide without what its legend says of growths that it doesn't show: most figures of two years have one. */
export const withLegendShown = <T extends SlideView>(slide: T, { signs, legend }: Words): T =>
  showsComputed(slide, signs.ring)
    ? slide
    : { ...slide, legend: slide.legend.filter((text) => text !== legend.computed) };
