import { bookText, type Context, sourceText } from '../context';
import type { DetailView } from '../figure/describe-detail';
import type { FigureView } from '../figure/figure';
import { legendOf } from './slide-frame';

/** At most so many figures of the same sentence are shown below the answer. */
const mostBeside = 3;

interface Fact {
  readonly label: string;
  readonly value: string;
  /** The figure that the value is; null where it is words. */
  readonly figure: FigureView | null;
}

/** The answer to a question from the room, as a slide. */
export function describeAsked(context: Context, detail: DetailView) {
  const { locale, edition } = context;
  const { words } = locale;
  const { figure, quotes, previous, before, increase, period, written, section } = detail;
  const [quote] = quotes;
  const inWords = ({ label, value }: Omit<Fact, 'figure'>): Fact => ({ label, value, figure: null });
  const facts: readonly Fact[] = [
    inWords(period),
    ...detail.facts.slice(0, 1).map(inWords),
    ...(previous === null
      ? []
      : [
          {
            label: words.year(edition.previousYear),
            value: previous.result.text,
            figure: previous.result,
          },
        ]),
    ...(before === null ? [] : [inWords(before)]),
  ];
  return {
    kicker: [words.stage.asked.title, detail.sectionName].join(words.separator),
    figure,
    increase,
    // In Chinese the article's own words are the sentence.
    sentence: locale.language === 'zh' ? null : (written?.sentence ?? null),
    quote: quote === undefined ? null : { segments: quote.reading ?? quote.phrase, place: quote.place },
    facts,
    beside: detail.sameSentence.slice(0, mostBeside),
    source: section === null ? bookText(context) : sourceText(context, section),
    legend: legendOf(context, [figure, ...facts.flatMap((fact) => fact.figure ?? [])]),
  };
}

export type AskedView = ReturnType<typeof describeAsked>;
