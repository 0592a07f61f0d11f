import { indicatorOf } from '../../derive/check';
import { baseValueOf } from '../../derive/value';
import type { SlidePlan } from '../../edition/plan';
import { pick } from '../../format/locale';
import { sentenceOf } from '../../format/sentence';
import type { Context } from '../context';
import type { FigureView } from '../figure/figure';
import { describeFigure, describeTrend } from '../figure/figure-view';
import { describePlanned } from '../picture/pictures';
import { chosenOf, figureOf } from '../picture/pieces';
import { sayPlainly } from '../say';
import { findingOf } from '../screen/describe-area';
import { describeHeld } from '../screen/describe-held';
import type { PictureView } from '../view';
import { captioned } from './captioned';
import { figuresIn } from './figures-in';
import { slideFrame } from './slide-frame';
import { titleOf } from './written';

/** How the numbers of a slide stand: one huge with rows beside it or below it, or all in one list. */
export type NumbersForm = 'beside' | 'over' | 'list';

/** Statements stand on the light green, or on the deep one where two such slides follow each other. */
export type StatementsGround = 'soft' | 'full';

/** A further figure that is drawn with the large number. */
export interface Drawn {
  readonly figure: FigureView;
  /** Its share of the large number, to whose scale it is drawn. */
  readonly share: number;
}

/** A larger share would leave no room for its number. */
const mostShare = 0.1;

/** Figures in rows, with what stands over them. */
function rowsOf(context: Context, id: string, rows: readonly FigureView[]) {
  return {
    rows: rows.map((figure) => captioned(context, figure, aroundOf(context, id))),
    rowsTitle: sayPlainly(context, `slide.${id}.rows`),
  };
}

/** The words of a slide that may say a period for all its figures: over the rows, or at the foot. */
const aroundOf = (context: Context, slide: string) => ({
  slide,
  said: ['rows', 'reading'].flatMap((part) => sayPlainly(context, `slide.${slide}.${part}`) ?? []).join(),
});

type Of<K extends SlidePlan['kind']> = Extract<SlidePlan, { readonly kind: K }>;

const figuresOf = (context: Context, ids: readonly string[]): readonly FigureView[] =>
  ids.map((id) => describeFigure(context.locale, indicatorOf(context.edition, id)));

/** The sentence of the slide; where it has none, what its picture shows or what the section came to. */
const headingOf = (
  context: Context,
  { id, section }: Of<'picture' | 'numbers' | 'statements'>,
  other?: PictureView,
) => titleOf(context, id) ?? other?.title ?? findingOf(context, section);

export function pictureSlide(context: Context, plan: Of<'picture'>) {
  const picture = describePlanned(context, plan.picture);
  if (picture === null) return null;
  const rows = figuresOf(context, plan.rows);
  const entry = context.edition.lists.find(({ id }) => id === plan.list);
  const title = headingOf(context, plan, picture);
  const shown = [...picture.figures, ...rows].map(({ indicatorId }) => indicatorId);
  const alsoSaid = figuresIn(context, title).filter(({ indicatorId }) => !shown.includes(indicatorId));
  return {
    ...slideFrame(context, {
      id: plan.id,
      section: plan.section,
      title,
      figures: [...picture.figures, ...rows, ...alsoSaid],
      statements: entry === undefined ? [] : [entry.id],
      reading: [
        // The wall may draw it in another way than a panel, and where bars say their numbers, no axis is read.
        sayPlainly(context, `slide.${plan.id}.reading`) ?? (picture.scale === null ? picture.subtitle : ''),
        picture.filtered ?? '',
      ],
      cautions: cautionsOf(context, picture),
    }),
    kind: 'picture' as const,
    picture,
    /** Who or what belongs to the subject, in words; null for none. */
    members:
      entry === undefined
        ? null
        : {
            title: pick(context.locale, entry.title),
            items: entry.members.map((member) => pick(context.locale, member)),
          },
    ...rowsOf(context, plan.id, rows),
  };
}

/** How the picture must be read; of a worked-out year before, on what it rests. */
const cautionsOf = ({ locale }: Context, { caution, figures }: PictureView): readonly string[] => [
  ...(figures.some(({ derivedBy, status }) => derivedBy === 'baseline' && status === 'derived')
    ? [locale.words.growth.basis]
    : []),
  ...(caution === null ? [] : [caution.text]),
];

/** A number so many times another is no equal of it: side by side they would look like equals. */
const unequal = 10;

/** Two very unequal sums, and two numbers with one more, are a list. */
function formOf(context: Context, large: readonly FigureView[], rows: readonly FigureView[]): NumbersForm {
  if (large.length === 2 && rows.length === 1) return 'list';
  const [first, second] = large.map(({ indicatorId }) => indicatorOf(context.edition, indicatorId));
  const isMoney = (indicator: typeof first) => indicator?.unit.endsWith('元') === true;
  const [a = 0, b = 0] = large.map(({ value }) => value);
  if (isMoney(first) && isMoney(second) && Math.max(a, b) > unequal * Math.min(a, b)) return 'list';
  return 'beside';
}

/** What is drawn with the one large number: a count that a check of the edition bounds by it, to scale. */
function drawnOf(
  { edition }: Context,
  large: readonly FigureView[],
  rows: readonly FigureView[],
): Drawn | null {
  const [first] = large;
  if (first === undefined || large.length > 1 || rows.length < 2) return null;
  const whole = indicatorOf(edition, first.indicatorId);
  if (whole.change !== undefined) return null;
  const bounded = rows.find(({ indicatorId }) =>
    edition.checks.some(
      ({ kind, expression, against }) =>
        kind === 'bound' && expression === indicatorId && against === whole.id,
    ),
  );
  if (bounded === undefined) return null;
  const share = baseValueOf(indicatorOf(edition, bounded.indicatorId)) / baseValueOf(whole);
  return share > 0 && share <= mostShare ? { figure: bounded, share } : null;
}

export function numbersSlide(context: Context, plan: Of<'numbers'>) {
  const { locale, edition } = context;
  const large = figuresOf(context, plan.large);
  const rows = figuresOf(context, plan.rows);
  const form = formOf(context, large, rows);
  const under = chosenOf(context, plan.under ?? []).map((item) => figureOf(context, item));
  const drawn = form === 'beside' ? drawnOf(context, large, rows) : null;
  const withTrends = large.map((figure) => ({
    figure,
    trend: describeTrend(locale, edition, indicatorOf(edition, figure.indicatorId)),
  }));
  return {
    ...slideFrame(context, {
      id: plan.id,
      section: plan.section,
      title: headingOf(context, plan),
      figures: [
        ...withTrends.flatMap(({ figure, trend }) =>
          trend?.increase == null ? [figure] : [figure, trend.increase],
        ),
        ...under,
        ...rows,
      ],
      reading: [sayPlainly(context, `slide.${plan.id}.reading`) ?? ''],
    }),
    kind: 'numbers' as const,
    form,
    /** Worked-out figures have their short names: the title and the large number say the rest. */
    under: under.map(
      (figure): FigureView =>
        figure.derivedBy === null
          ? captioned(context, figure, aroundOf(context, plan.id))
          : { ...figure, name: figure.label },
    ),
    drawn:
      drawn === null
        ? null
        : { ...drawn, figure: captioned(context, drawn.figure, aroundOf(context, plan.id)) },
    large: withTrends.slice(0, form === 'list' ? 1 : undefined).map(({ figure, trend }) => ({
      figure: captioned(context, figure, aroundOf(context, plan.id)),
      trend,
    })),
    ...rowsOf(
      context,
      plan.id,
      form === 'list' ? [...large.slice(1), ...rows] : rows.filter((row) => row !== drawn?.figure),
    ),
  };
}

export function statementsSlide(context: Context, plan: Of<'statements'>) {
  const held = describeHeld(context).filter(({ id }) => plan.claims.includes(id));
  if (held.length === 0) return null;
  return {
    ...slideFrame(context, {
      id: plan.id,
      section: plan.section,
      title:
        titleOf(context, plan.id) ??
        sentenceOf(held.map(({ sentence }) => sentence.text).join(context.locale.words.memberSeparator)),
      figures: held.flatMap(({ sentence }) => figuresIn(context, sentence)),
      statements: held.map(({ id }) => id),
      quoted: held.map(({ phrase, source }) => context.locale.words.stage.quoted(phrase, source)),
    }),
    kind: 'statements' as const,
    ground: 'soft' as StatementsGround,
    held,
  };
}
