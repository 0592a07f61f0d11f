import { indicatorOf } from '../../derive/check';
import { matchesSectors } from '../../derive/sector-filter';
import type { PictureItem, PicturePlan } from '../../edition/plan';
import { type Context, resultOf } from '../context';
import type { FigureView } from '../figure/figure';
import { describeFigure, describeResult, describeTrend } from '../figure/figure-view';
import type { ChartSpec, Datum, MarkSpec } from '../view';

export type Spec = ChartSpec | MarkSpec;

const show = (context: Context, id: string): FigureView =>
  describeFigure(context.locale, indicatorOf(context.edition, id));

const isChosen = ({ edition, choice }: Context, id: string): boolean =>
  matchesSectors(choice, indicatorOf(edition, id).sectors);

function datumOf(context: Context, plan: PictureItem): Datum {
  const derived = 'check' in plan;
  return {
    figure: derived
      ? describeResult(context.locale, resultOf(context.results, plan.check))
      : show(context, plan.id),
    tone: plan.tone ?? 'first',
    hollow: derived,
    also: alsoOf(context, plan)[0] ?? null,
  };
}

const alsoOf = (context: Context, { also = [] }: PictureItem): readonly FigureView[] =>
  also.map((id) => show(context, id));

/** A datum belongs to a filter by its figure; a derived one by any of its inputs. */
const datumChosen = (context: Context, plan: PictureItem): boolean =>
  'check' in plan
    ? resultOf(context.results, plan.check).inputs.some((id) => isChosen(context, id))
    : isChosen(context, plan.id);

/**
 * The picture under the filter, or null where nothing of it is chosen. Data that stand side by side
 * are filtered one by one; a whole and its parts, steps and a growth stay whole or go, because a part
 * can't be read without its whole.
 */
export function specOf(context: Context, plan: PicturePlan): Spec | null {
  switch (plan.kind) {
    case 'growth': {
      const [item] = plan.items;
      if (!('id' in item) || !datumChosen(context, item)) return null;
      const trend = describeTrend(context.locale, context.edition, indicatorOf(context.edition, item.id));
      return trend === null ? null : { kind: 'growth', trend };
    }
    case 'bars':
    case 'rates':
    case 'tally': {
      const data = chosenOf(context, plan.items).map((item) => datumOf(context, item));
      return data.length === 0 ? null : { kind: plan.kind, data };
    }
    case 'parts':
      return chosenOf(context, [plan.whole, ...plan.items]).length === 0
        ? null
        : {
            kind: 'parts',
            whole: datumOf(context, plan.whole),
            parts: plan.items.map((item) => datumOf(context, item)),
          };
    case 'steps': {
      const steps = plan.items.map((item) => ({
        figures: [datumOf(context, item).figure, ...alsoOf(context, item)],
      }));
      const chosen = steps.some(({ figures }) =>
        figures.some(({ indicatorId }) => isChosen(context, indicatorId)),
      );
      return chosen ? { kind: 'steps', steps } : null;
    }
    case 'purses': {
      const { natures } = context.locale.words.picture;
      const purses = chosenOf(context, plan.items).map((item) => ({
        nature: item.nature,
        natureLabel: natures[item.nature],
        figure: datumOf(context, item).figure,
      }));
      return purses.length === 0 ? null : { kind: 'purses', purses };
    }
    case 'mended': {
      const items = chosenOf(context, plan.items).map((item) => ({
        found: datumOf(context, item).figure,
        statement: claimPhrase(context, item.claim),
      }));
      return items.length === 0 ? null : { kind: 'mended', items };
    }
  }
}

const chosenOf = <Item extends PictureItem>(context: Context, items: readonly Item[]): readonly Item[] =>
  items.filter((item) => datumChosen(context, item));

function claimPhrase({ edition }: Context, id: string): string {
  const claim = edition.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) throw new RangeError(`no claim ${id}`);
  return claim.evidence.phrase;
}

/** Every figure that a picture shows, in reading order. */
export function figuresOf(spec: Spec): readonly FigureView[] {
  switch (spec.kind) {
    case 'growth':
      return [...(spec.trend.baseline === null ? [] : [spec.trend.baseline]), spec.trend.current];
    case 'growths':
      return spec.trends.map(({ current }) => current);
    case 'bars':
    case 'rates':
    case 'tally':
      return spec.data.map(({ figure }) => figure);
    case 'parts':
      return [spec.whole, ...spec.parts].flatMap(({ figure, also }) =>
        also === null ? [figure] : [figure, also],
      );
    case 'steps':
      return spec.steps.flatMap(({ figures }) => figures);
    case 'purses':
      return spec.purses.map(({ figure }) => figure);
    case 'mended':
      return spec.items.map(({ found }) => found);
  }
}

/** Whether a filter took something out of a picture whose pieces are filtered one by one. */
export const isReduced = (plan: PicturePlan, spec: Spec): boolean =>
  plan.kind !== 'growth' &&
  plan.kind !== 'parts' &&
  plan.kind !== 'steps' &&
  figuresOf(spec).length < plan.items.length;

/** Said of a picture that keeps figures of other sectors, because they can't be taken out of it. */
export const filteredNote = (context: Context, spec: Spec): string | null =>
  figuresOf(spec).some((figure) => figure.derivedBy === null && !isChosen(context, figure.indicatorId))
    ? context.locale.words.picture.filtered
    : null;
