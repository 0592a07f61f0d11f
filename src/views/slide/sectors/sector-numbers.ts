import { indicatorOf } from '../../../derive/check';
import { sentenceOfFigure } from '../../../edition/by-rule/grammar';
import type { SectorQuestion } from '../../../edition/plan';
import type { Indicator } from '../../../edition/types';
import type { Context } from '../../context';
import { describeFigure, describeTrend } from '../../figure/figure-view';
import { sayTemplate } from '../../say';
import type { HeldView } from '../../screen/describe-held';
import type { SectorRowView } from '../../sector/describe-sectors';
import { captioned } from '../captioned';
import { figuresIn } from '../figures-in';
import type { Drawn, NumbersForm } from '../section-slides';
import { slideFrame } from '../slide-frame';
import { titleOf } from '../written';
import { fewest } from './sector-planned';

/** So many rows are read from the last row of chairs; more stands in the annex. */
const mostFigures = 5;

/** As many, the large number and the rows beside it; more are a list. */
const mostBeside = 4;

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
    const joins =
      last !== undefined &&
      (last.figures.length + figures.length <= mostFigures || worth(last.figures).length === 0);
    if (joins) last.figures.push(...figures);
    else if (figures.length > 0) groups.push({ question, figures });
  }
  return groups.flatMap(({ question, figures }) => {
    const chosen = worth(figures);
    return chosen.length === 0 ? [] : [numbersOf(context, row, question, chosen)];
  });
}

/** A sector that has no more facts than these, and no planned slide, has a row for each of them on one slide. */
const fewFacts = 3;

/** All that a sector came to on one slide, where it is little: what was held first, then its other figures. */
export function factsOfRow(context: Context, row: SectorRowView, held: readonly HeldView[]) {
  const ids = [
    ...held.flatMap(({ sentence }) => figuresIn(context, sentence)).map(({ indicatorId }) => indicatorId),
    ...row.cells
      .filter(({ question }) => question !== 'held')
      .flatMap(({ answers }) => answers.map(({ figure }) => figure.indicatorId)),
  ];
  const facts = [...new Set(ids)].map((id) => indicatorOf(context.edition, id));
  // What is held without a figure has no row.
  const all = held.every(({ sentence }) => sentence.pieces.some(({ figure }) => figure !== null));
  if (!all || facts.length < fewest || facts.length > fewFacts) return null;
  return {
    ...numbersOf(context, row, 'held', facts, held),
    form: 'list' as NumbersForm,
  };
}

/** The figures that are worth a slide: a main one, or three; none otherwise, so that the annex has them. */
function worth(figures: readonly Indicator[]): readonly Indicator[] {
  const weighty = figures.filter(({ weight }) => weight < slight);
  const sections = weighty.map(({ section }) => section);
  // A slight figure of other work says nothing of the large one.
  const beside = figures.filter((figure) => !weighty.includes(figure) && sections.includes(figure.section));
  const chosen = [...weighty, ...beside.slice(0, fewest - 1)];
  const shown = (weighty.length >= fewest ? weighty : chosen).slice(0, mostFigures);
  const isMain = weighty.some(({ weight }) => weight === 1) || weighty.length > fewest;
  return isMain ? shown : [];
}

function numbersOf(
  context: Context,
  { sector, name }: SectorRowView,
  question: SectorQuestion,
  indicators: readonly Indicator[],
  held: readonly HeldView[] = [],
) {
  const { locale, edition } = context;
  const id = `sector-${sector}-${question.toLowerCase()}`;
  const [first] = indicators;
  const figures = indicators.map((indicator) => describeFigure(locale, indicator));
  const ids = indicators.map((indicator) => indicator.id);
  const byRule = first === undefined ? name : sayTemplate(context, sentenceOfFigure(first, locale.language));
  return {
    ...slideFrame(context, {
      id,
      kicker: name,
      title: titleOf(context, `sector-${sector}`, ids) ?? byRule,
      figures,
      statements: held.map((one) => one.id),
      quoted: held.map(({ phrase, source }) => locale.words.stage.quoted(phrase, source)),
    }),
    kind: 'numbers' as const,
    form: (indicators.length > mostBeside ? 'list' : 'beside') as NumbersForm,
    under: [],
    drawn: null as Drawn | null,
    large: figures.slice(0, 1).map((figure) => ({
      figure: captioned(context, figure),
      trend: describeTrend(locale, edition, indicatorOf(edition, figure.indicatorId)),
    })),
    rows: figures.slice(1).map((figure) => captioned(context, figure)),
    rowsTitle: null,
  };
}
