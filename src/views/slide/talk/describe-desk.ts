import { indicatorOf } from '../../../derive/check';
import { relatedTo } from '../../../derive/related';
import type { EditionTexts } from '../../../edition/texts';
import { type SentenceText, sentenceOf } from '../../../format/sentence';
import type { Context } from '../../context';
import type { DetailView } from '../../figure/describe-detail';
import type { FigureView } from '../../figure/figure';
import { describeFigure } from '../../figure/figure-view';
import type { NotesView, SlideView } from '../stage-view';
import { speechOf } from './speech';

/** What the presenter reads while a slide is shown, or the figure that someone asked for. */
export interface DeskNotes {
  /** Names what the notes are of, so that they begin at their top when it changes. */
  readonly id: string;
  /** The asked figure; null where the notes are those of the slide. */
  readonly asked: FigureView | null;
  /** What to say. */
  readonly words: SentenceText | null;
  /** What else is asked of a figure: its period, its scope, the year before. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly evidence: readonly {
    /** Null where the notes are of one figure. */
    readonly figure: FigureView | null;
    readonly phrase: string;
    readonly place: string;
  }[];
  readonly statements: readonly string[];
  readonly checks: NotesView['checks'];
  readonly cautions: readonly string[];
  /** Figures that may be asked next. */
  readonly questions: readonly FigureView[];
}

/** More would not be read while someone waits for an answer. */
const mostQuestions = 6;

export function describeDesk(
  context: Context,
  slide: SlideView,
  asked: DetailView | null,
  texts: EditionTexts | null,
): DeskNotes {
  return asked === null ? notesOfSlide(context, slide, texts) : notesOfFigure(context, asked);
}

function notesOfSlide(context: Context, slide: SlideView, texts: EditionTexts | null): DeskNotes {
  const { phrases, ...notes } = slide.notes;
  return {
    ...notes,
    id: slide.id,
    asked: null,
    // Words by rule would stand there only until those that are written have come.
    words: texts === null ? null : speechOf(context, slide, texts),
    facts: [],
    evidence: phrases,
    questions: questionsOf(
      context,
      phrases.map(({ figure }) => figure),
    ),
  };
}

/** The figures of a slide, then those beside them in the article, which a listener misses there. */
function questionsOf(context: Context, figures: readonly FigureView[]): readonly FigureView[] {
  const { edition, results, locale } = context;
  const shown = figures.map(({ indicatorId }) => indicatorId);
  const beside = shown
    .slice(0, mostQuestions)
    .flatMap((id) => relatedTo(edition, results, indicatorOf(edition, id), 2))
    .filter(({ id }) => !shown.includes(id));
  return [...figures, ...[...new Set(beside)].map((indicator) => describeFigure(locale, indicator))].slice(
    0,
    mostQuestions,
  );
}

function notesOfFigure({ locale: { words } }: Context, detail: DetailView): DeskNotes {
  const { figure, written, previous, before, increase, note } = detail;
  return {
    id: `figure:${figure.indicatorId}`,
    asked: figure,
    words: sentenceOf(written?.sentence ?? words.stage.presenter.named(figure.name, figure.text)),
    facts: [
      detail.period,
      ...detail.facts.slice(0, 1),
      ...(previous === null
        ? []
        : [
            {
              label: previous.question,
              value: [previous.result.text, ...(increase === null ? [] : [increase.text])].join(
                words.separator,
              ),
            },
          ]),
      ...(before === null ? [] : [before]),
    ].map(({ label, value }) => ({ label, value })),
    evidence: [...detail.quotes, ...detail.alsoAt].map((quote) => ({
      figure: null,
      phrase: (quote.reading ?? quote.phrase).map(({ text }) => text).join(''),
      place: quote.place,
    })),
    statements: detail.claims.map(({ text }) => text),
    checks: detail.checks.map((check) => ({ name: check.name, verdict: check.verdict ?? '' })),
    cautions: [...(note === null ? [] : [note]), ...detail.cautions.map(({ text }) => text)],
    questions: [...detail.sameSentence, ...detail.related].slice(0, mostQuestions),
  };
}
