import type { Context } from '../context';
import type { DetailView } from '../figure/describe-detail';

/** At most so many figures of the same sentence are shown below the answer. */
const mostBeside = 3;

/** The answer to a question from the room, as a slide. */
export function describeAsked({ locale }: Context, detail: DetailView) {
  const { words } = locale;
  const { figure, quotes, previous, period, written } = detail;
  const [quote] = quotes;
  return {
    kicker: [words.stage.asked.title, detail.sectionName].join(words.separator),
    figure,
    // In Chinese the article's own words are the sentence.
    sentence: locale.language === 'zh' ? null : (written?.sentence ?? null),
    quote: quote === undefined ? null : { segments: quote.reading ?? quote.phrase, place: quote.place },
    facts: [
      { label: period.label, value: period.value },
      ...detail.facts.slice(0, 1),
      previous === null
        ? { label: words.table.columns.status, value: detail.statusText }
        : { label: previous.question, value: previous.result.text },
    ],
    beside: detail.sameSentence.slice(0, mostBeside),
  };
}

export type AskedView = ReturnType<typeof describeAsked>;
