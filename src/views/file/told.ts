import { type SentenceText, sentenceOf } from '../../format/sentence';

/** A sentence of a report with what it rests on. */
export interface ReportSentence {
  readonly sentence: SentenceText;
  /** A phrase of the article and its place; several for a sentence that sums up, none for what is ours. */
  readonly evidence: readonly { readonly phrase: string; readonly place: string }[];
  /** The article's own word for what became of it; null for most. */
  readonly verdict: string | null;
}

/** What a report has told so far: figures, sentences, verdicts. */
export interface Told {
  readonly figures: Set<string>;
  readonly texts: string[];
  readonly pictures: Set<string>;
}

export const nothingTold = (): Told => ({
  figures: new Set(),
  texts: [],
  pictures: new Set(),
});

/** The figures that a sentence says. */
const figuresOf = ({ sentence }: ReportSentence): readonly string[] =>
  sentence.pieces.flatMap(({ figure }) =>
    figure === null ? [] : `${figure.indicatorId} ${figure.derivedBy ?? ''}`,
  );

/**
 * The sentences that say something new, in their order. A figure is told once: a sentence goes whose figures were all told
 * before, or which another sentence beside it says with more; it stays for a word of the article that is new.
 */
export function whatIsNew(sentences: readonly ReportSentence[], told: Told): readonly ReportSentence[] {
  const kept = sentences.filter((one, i) => {
    const figures = figuresOf(one);
    const { text } = one.sentence;
    if (text === '' || told.texts.includes(text)) return false;
    const wider = sentences.some((other, k) => {
      if (k === i || figures.length === 0 || saysMore(one, other)) return false;
      const others = figuresOf(other);
      return figures.every((figure) => others.includes(figure)) && (others.length > figures.length || k < i);
    });
    const isSaid = (words: string) => told.texts.some((said) => said.includes(words));
    const isKnown =
      figures.length === 0
        ? isSaid(text.replace(/[。.]$/, ''))
        : figures.every((figure) => told.figures.has(figure));
    return !wider && (!isKnown || (one.verdict !== null && !isSaid(one.verdict)));
  });
  for (const one of kept) {
    told.texts.push(one.sentence.text);
    for (const figure of figuresOf(one)) told.figures.add(figure);
  }
  return kept;
}

const saysMore = ({ verdict }: ReportSentence, { sentence }: ReportSentence): boolean =>
  verdict !== null && !sentence.text.includes(verdict);

/** With a full stop, where it has none. */
export const ended = (sentence: SentenceText, stop: string): SentenceText =>
  sentence.text === '' || /[。.；;]$/.test(sentence.text) ? sentence : sentenceOf(sentence.pieces, stop);
