import { indicatorOf } from '../../derive/check';
import type { SectorQuestion } from '../../edition/plan';
import { sentenceOfFigure } from '../../edition/prose-by-rule';
import type { Indicator } from '../../edition/types';
import type { Context } from '../context';
import { describeFigure, describeTrend } from '../figure/figure-view';
import { sayTemplate } from '../say';
import type { SectorRowView } from '../sector/describe-sectors';
import { fewest } from './sector-planned';
import { slideFrame } from './slide-frame';
import { isWhole, sayWhole } from './written';

/** A large number with four rows beside it is read from the last row of chairs; more stands in the annex. */
const mostFigures = 5;

/** Figures of this weight stand in the annex, if a slide has others. */
const slight = 3;

/** The figures of a sector that no other slide shows, by question: a large number with rows. Short answers share a slide. */
export function numbersOfRow(context: Context, row: SectorRowView, shown: ReadonlySet<string>) {
  const groups: { readonly question: SectorQuestion; readonly figures: Indicator[] }[] = [];
  for (const { question, answers } of row.cells) {
    const figures = answers
      .filter(({ figure }) => !shown.has(figure.indicatorId))
      .map(({ figure }) => indicatorOf(context.edition, figure.indicatorId));
    const last = groups[groups.length - 1];
    if (last !== undefined && last.figures.length + figures.length <= mostFigures)
      last.figures.push(...figures);
    else if (figures.length > 0) groups.push({ question, figures });
  }
  return groups.flatMap(({ question, figures }) => {
    const weighty = figures.filter(({ weight }) => weight < slight);
    const chosen = (weighty.length >= fewest ? weighty : figures).slice(0, mostFigures);
    return weighty.length === 0 || chosen.length < fewest ? [] : [numbersOf(context, row, question, chosen)];
  });
}

function numbersOf(
  context: Context,
  { sector, name }: SectorRowView,
  question: SectorQuestion,
  indicators: readonly Indicator[],
) {
  const { locale, edition } = context;
  const id = `sector-${sector}-${question.toLowerCase()}`;
  const [first] = indicators;
  const figures = indicators.map((indicator) => describeFigure(locale, indicator));
  const written = sayWhole(context, `slide.${id}.title`);
  const ids = new Set(indicators.map((indicator) => indicator.id));
  const fits = written?.pieces.every(({ figure }) => figure === null || ids.has(figure.indicatorId)) ?? false;
  const byRule = first === undefined ? name : sayTemplate(context, sentenceOfFigure(first, locale.language));
  return {
    ...slideFrame(context, {
      id,
      kicker: name,
      title: written !== null && fits && isWhole(context, written) ? written : byRule,
      figures,
    }),
    kind: 'numbers' as const,
    large: figures.slice(0, 1).map((figure) => ({
      figure,
      trend: describeTrend(locale, edition, indicatorOf(edition, figure.indicatorId)),
    })),
    rows: figures.slice(1),
    rowsTitle: null,
  };
}
