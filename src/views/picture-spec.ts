import { indicatorOf } from '../derive/check';
import { matchesSectors } from '../derive/sector-filter';
import type { IndicatorId } from '../indicators/suining-2021/figures';
import { type Context, resultOf } from './context';
import { describeFigure, describeResult, describeTrend } from './figure-view';
import type { ChartSpec, Datum, FigureView, MarkSpec, PurseView, Tone } from './view';

/** A piece of data by reference: a figure of the article, or the result of a cross-check. */
type Source = { readonly id: IndicatorId } | { readonly check: string };
type DatumPlan = Source & { readonly tone?: Tone; readonly also?: IndicatorId };

/** How a picture is made: its kind and the figures in it. The words around it are in format. */
export type PicturePlan =
  | { readonly kind: 'growth'; readonly of: IndicatorId }
  | { readonly kind: 'bars' | 'rates' | 'tally'; readonly data: readonly DatumPlan[] }
  | { readonly kind: 'parts'; readonly whole: DatumPlan; readonly parts: readonly DatumPlan[] }
  | { readonly kind: 'steps'; readonly steps: readonly (readonly IndicatorId[])[] }
  | {
      readonly kind: 'purses';
      readonly purses: readonly { readonly nature: PurseView['nature']; readonly of: IndicatorId }[];
    }
  | {
      readonly kind: 'mended';
      readonly items: readonly { readonly of: IndicatorId; readonly claim: string }[];
    };

export type Spec = ChartSpec | MarkSpec;

const show = (context: Context, id: IndicatorId): FigureView =>
  describeFigure(context.locale, indicatorOf(context.edition, id));

const isChosen = ({ edition, choice }: Context, id: string): boolean =>
  matchesSectors(choice, indicatorOf(edition, id).sectors);

function datumOf(context: Context, plan: DatumPlan): Datum {
  const derived = 'check' in plan;
  return {
    figure: derived
      ? describeResult(context.locale, resultOf(context.results, plan.check))
      : show(context, plan.id),
    tone: plan.tone ?? 'first',
    hollow: derived,
    also: plan.also === undefined ? null : show(context, plan.also),
  };
}

/** A datum belongs to a filter by its figure; a derived one by any of its inputs. */
const datumChosen = (context: Context, plan: DatumPlan): boolean =>
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
      const trend = describeTrend(context.locale, context.edition, indicatorOf(context.edition, plan.of));
      return trend !== null && isChosen(context, plan.of) ? { kind: 'growth', trend } : null;
    }
    case 'bars':
    case 'rates':
    case 'tally': {
      const data = plan.data.filter((d) => datumChosen(context, d)).map((d) => datumOf(context, d));
      return data.length === 0 ? null : { kind: plan.kind, data };
    }
    case 'parts':
      return [plan.whole, ...plan.parts].some((d) => datumChosen(context, d))
        ? {
            kind: 'parts',
            whole: datumOf(context, plan.whole),
            parts: plan.parts.map((d) => datumOf(context, d)),
          }
        : null;
    case 'steps': {
      if (!plan.steps.flat().some((id) => isChosen(context, id))) return null;
      const steps = plan.steps.map((ids) => ({ figures: ids.map((id) => show(context, id)) }));
      return { kind: 'steps', steps };
    }
    case 'purses': {
      const { natures } = context.locale.words.picture;
      const purses = plan.purses
        .filter(({ of }) => isChosen(context, of))
        .map(({ nature, of }) => ({ nature, natureLabel: natures[nature], figure: show(context, of) }));
      return purses.length === 0 ? null : { kind: 'purses', purses };
    }
    case 'mended': {
      const items = plan.items
        .filter(({ of }) => isChosen(context, of))
        .map(({ of, claim }) => ({ found: show(context, of), statement: claimPhrase(context, claim) }));
      return items.length === 0 ? null : { kind: 'mended', items };
    }
  }
}

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

/** Whether a filter took something out of a picture. */
export const isReduced = (plan: PicturePlan, spec: Spec): boolean => {
  switch (plan.kind) {
    case 'bars':
    case 'rates':
    case 'tally':
      return figuresOf(spec).length < plan.data.length;
    case 'purses':
      return figuresOf(spec).length < plan.purses.length;
    case 'mended':
      return figuresOf(spec).length < plan.items.length;
    case 'growth':
    case 'parts':
    case 'steps':
      return false;
  }
};

/** Said of a picture that keeps figures of other sectors, because they can't be taken out of it. */
export const filteredNote = (context: Context, spec: Spec): string | null =>
  figuresOf(spec).some((figure) => figure.derivedBy === null && !isChosen(context, figure.indicatorId))
    ? context.locale.words.picture.filtered
    : null;
