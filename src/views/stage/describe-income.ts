import { indicatorOf } from '../../derive/check';
import { matchesSectors } from '../../derive/sector-filter';
import { readSentence } from '../../format/sentence';
import { type Context, sectionName, sourceText } from '../context';
import { describeFigure } from '../figure-view';
import { figuresOf, specOf } from '../picture-spec';
import { tableOfTrends } from '../table';
import type { PictureView } from '../view';
import { describeNotes } from './describe-notes';
import { incomePicture } from './slide-ids';
import { incomeFigures, incomePlan } from './slide-plans';
import type { SlideView } from './stage-view';

/** The growth of income: the one number that the year is measured by, and what went with it. */
export function describeIncome(context: Context): SlideView | null {
  const { locale, edition, choice, say } = context;
  const { words } = locale;
  const spec = specOf(context, incomePlan);
  if (spec?.kind !== 'growth') return null;
  const title = readSentence(words.stage.income.title(say));
  const figures = incomeFigures
    .map((id) => indicatorOf(edition, id))
    .filter(({ sectors }) => matchesSectors(choice, sectors))
    .map((indicator) => describeFigure(locale, indicator));
  const picture: PictureView = {
    id: incomePicture,
    title,
    subtitle: words.stage.income.subtitle,
    description: words.picture.described(`${title.text}`),
    source: sourceText(context, 'overview'),
    caution: null,
    filtered: null,
    spec,
    table: tableOfTrends(context, title.text, [spec.trend]),
  };
  return {
    kind: 'picture',
    id: 'income',
    section: 'overview',
    kicker: sectionName(context, 'overview'),
    title,
    label: spec.trend.current.label,
    picture,
    figures,
    figuresTitle: words.stage.incomeBeside,
    source: picture.source,
    notes: describeNotes(context, [...figuresOf(spec), ...figures], [words.growth.basis]),
  };
}
